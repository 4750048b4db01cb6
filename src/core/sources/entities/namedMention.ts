import type { KnownEntity } from '../../article/annotation.js';
import type { EntityMention } from '../../mention/mention.js';
import type { EntityType } from '../../text/vocabulary.js';
import { entityKeyOf, entityNameOf, nameKey } from '../nameKey.js';
import type { PlacedAnnotation } from '../passage.js';

/** One mention with the name it stands for, the key of that name, and the key of the letters that stand for it here. */
export interface NamedMention {
  /** Place in the source's annotations. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly name: string;
  readonly short?: string;
  /** Title or role that the article gives with it. */
  readonly title?: string;
  /** Whom a person wrote down. */
  readonly known?: KnownEntity;
  readonly isAccepted: boolean;
}

/** Reads whom an annotation names. */
export function namedMention(annotation: PlacedAnnotation, at: number): NamedMention {
  const { known, mention, span, status, record } = annotation;
  // Somebody is one, also where a person left the scan's type standing in one article.
  const type = known?.type ?? (annotation.type as EntityType);
  const isShort = type === 'organization' && /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(record.exact) && !known;
  const title = (mention as EntityMention | undefined)?.title;
  return {
    at,
    start: span.start,
    end: span.end,
    key: `${type} ${entityKeyOf(annotation, type)}`,
    name: entityNameOf(annotation),
    ...(isShort ? { short: `${type} ${nameKey(record.exact, type)}` } : {}),
    ...(title ? { title } : {}),
    ...(known ? { known } : {}),
    isAccepted: status === 'accepted',
  };
}
