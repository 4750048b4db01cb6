import { plainLine } from '../../../text/escapeMarkdown.js';
import { MOST, type Offer, type OfferInit } from './offer.js';

/** Tags used in the corpus and in this text, the most used first. */
export function tagOffers(field: 'tags' | 'flags', { article, opened, store, sidecar }: OfferInit): readonly Offer[] {
  const counts = new Map<string, number>();
  const count = (tags: readonly string[] = []) => {
    for (const tag of tags) if (typeof tag === 'string' && tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  for (const held of store.corpusOf(article?.uri ?? sidecar.uri).articles.values()) {
    if (held.uri === article?.uri) continue;
    count(held.used[field]);
  }
  for (const { record } of opened.entries) count(record[field]);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([tag, uses]) => ({
      label: plainLine(tag),
      text: tag,
      kind: 'tag',
      detail: uses === 1 ? 'used once' : `used ${uses} times`,
    }));
}
