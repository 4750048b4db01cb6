import type { PlaceInSidecar } from '../../../sidecar/place/placeInSidecar.js';
import { plainLine } from '../../../text/escapeMarkdown.js';
import { ENTITY_TYPES } from '../../../text/vocabulary.js';
import { MOST, type Offer, type OfferInit } from './offer.js';

/** A name that could be meant, and how near it is. */
interface NamedId {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  /** The entry's own words stand for it somewhere; it is mentioned here; how often in all. */
  readonly rank: readonly [own: number, here: number, mentions: number];
}

/** Names by their ids: those that the entry's own words stand for first, then those of this article, then the most mentioned. */
export function nameOffers(
  field: string,
  { entry }: PlaceInSidecar,
  { article, known, store, sidecar }: OfferInit,
): readonly Offer[] {
  const { index } = store.corpusOf(article?.uri ?? sidecar.uri);
  const type = field === 'speaker' ? undefined : entry?.type;
  const fits = (own: string | undefined) =>
    field === 'speaker' ? own === 'person' || own === 'organization' : !isNameType(type) || own === undefined || own === type;
  const mentioned = index.entities().map(({ id, canonicalName, type: own, mentions }): NamedId => {
    const here = mentions.filter(({ source }) => source.uri === article?.uri);
    const said = field === 'entity' && mentions.some(({ annotation }) => annotation.record.exact === entry?.exact);
    return { id, name: canonicalName, type: own, rank: [Number(said), Number(here.length > 0), mentions.length] };
  });
  const ids = new Set(mentioned.map(({ id }) => id));
  const written = (known?.all ?? []).filter(({ id }) => !ids.has(id)).map((one): NamedId => ({ ...one, rank: [0, 0, 1] }));
  return [...mentioned, ...written]
    .filter((one) => fits(one.type))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
    .slice(0, MOST)
    .map(({ id, name, type: own }) => {
      const label = plainLine(name);
      return { label, detail: own ? `${id} · ${own}` : id, text: id, also: label, kind: 'entity' };
    });
}

const isNameType = (type: string | undefined): boolean => (ENTITY_TYPES as readonly string[]).includes(type ?? '');
