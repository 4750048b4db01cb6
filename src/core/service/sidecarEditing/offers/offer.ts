import type { OpenSidecar } from '../../../sidecar/sidecarReader.js';
import type { KnownEntities } from '../../../sources/knownEntities.js';
import type { HeldArticle } from '../../heldArticle.js';
import type { Hand } from '../../saving/changes.js';
import type { Store } from '../../store.js';
import type { SidecarCompletion, SidecarText } from '../sidecarEditingTypes.js';

/** What completions are made from. */
export interface OfferInit {
  readonly sidecar: SidecarText;
  readonly opened: OpenSidecar;
  /** The article of the sidecar, where there is one. */
  readonly article: HeldArticle | undefined;
  /** Whom a person wrote down in `entities.yaml`. */
  readonly known: KnownEntities | undefined;
  readonly store: Store;
  readonly hand: Hand;
}

/** A value that could stand in a field, before it is written as YAML. `also` is looked through beside it for what is typed. */
export type Offer = Pick<SidecarCompletion, 'label' | 'detail' | 'kind'> &
  Partial<Pick<SidecarCompletion, 'asksOn' | 'fromSchema'>> & { readonly text: string; readonly also?: string };

/** Names, tags and annotations that a list shows at most. */
export const MOST = 300;
