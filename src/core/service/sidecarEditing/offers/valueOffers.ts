import { dctOf } from '../../../article/facts.js';
import type { PlaceInSidecar } from '../../../sidecar/place/placeInSidecar.js';
import { plainLine } from '../../../text/escapeMarkdown.js';
import { MOST, type Offer, type OfferInit } from './offer.js';

/** What the scan of today says of the same words. */
export function valueOffers({ entry }: PlaceInSidecar, { article }: OfferInit): readonly Offer[] {
  const same = article?.annotations.filter(({ id, record }) => id === entry?.id || record.exact === entry?.exact) ?? [];
  const values = same.flatMap(({ mention, record }) => {
    if (mention?.kind === 'date') return mention.value ?? (mention.range && `${mention.range.begin}/${mention.range.end}`) ?? [];
    return record.value ?? [];
  });
  return [...new Set(values)].map((value) => ({ label: value, text: value, kind: 'value', detail: 'what the scan reads' }));
}

/** Outlets of the corpus, and what is known of the article from elsewhere. */
export function factOffers(field: string, { article, store, sidecar }: OfferInit): readonly Offer[] {
  const offer = (value: string | undefined): Offer[] => (value ? [{ label: plainLine(value), text: value, kind: 'value' }] : []);
  if (field === 'published') return offer(article && dctOf(article.facts));
  if (field !== 'outlet' && field !== 'language' && field !== 'story') return [];
  const known = [...store.corpusOf(article?.uri ?? sidecar.uri).articles.values()].flatMap(({ facts }) => facts[field] ?? []);
  return [...new Set(known)].sort().slice(0, MOST).flatMap(offer);
}
