import type { AnnotationRecord } from '../../article/annotation.js';
import type { Anchoring, Selector } from '../../article/selector.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import type { ArticleWords } from './articleWords.js';

/** Where the words of an entry stand in its article. */
export type Standing =
  | { readonly span: Span; readonly reattached?: string }
  | { readonly span?: undefined; readonly why: string; readonly guess?: Span };

const HINTS = ['exact', 'prefix', 'suffix', 'at', 'nth'] as const satisfies readonly (keyof Selector)[];

/** Where an entry's words stand: as the article was read with it, or found anew where the entry was changed since. */
export function whereStands(article: HeldArticle, record: AnnotationRecord, words: ArticleWords): Standing {
  const held = article.annotations.find(({ id }) => id === record.id);
  const isAsRead = held?.stored && HINTS.every((hint) => held.record[hint] === record[hint]);
  const anchoring: Anchoring = isAsRead ? held.anchoring : words.anchor(record);
  if (anchoring.kind === 'reattached') return { span: anchoring.span, reattached: anchoring.reason };
  if (anchoring.kind !== 'lost') return { span: anchoring.span };
  const places = words.placesOf(record.exact);
  const told = placeByTurn(places, record);
  if (told) return { span: told };
  return { why: whyLost(places.length), ...(anchoring.guess ? { guess: anchoring.guess } : {}) };
}

/** Of an entry that says nothing but the words, and at most their turn: the only place, or the one of that turn while there are as many. */
function placeByTurn(places: readonly Span[], { prefix, suffix, at, nth = '1/1' }: Selector): Span | undefined {
  if (prefix !== undefined || suffix !== undefined || at !== undefined) return undefined;
  const [turn, count] = nth.split('/').map(Number);
  return count === places.length ? places[(turn ?? 0) - 1] : undefined;
}

function whyLost(places: number): string {
  if (places === 0) return 'These words are not in the article.';
  if (places === 1) return 'These words stand once in the article, but among other words than noted here.';
  return `These words stand ${places} times in the article, and nothing here tells which are meant.`;
}
