import { firstEndingAfter, type Span, spanAt } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import type { Candidate } from '../speaker/speechWords.js';

/** What a text holds that a clause is found by; all lists sorted. */
export interface Ground {
  readonly source: string;
  readonly words: readonly Word[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  /** Quotations in marks, the outermost. */
  readonly quotes: readonly Span[];
  readonly dates: readonly Span[];
  readonly candidates: readonly Candidate[];
}

/** A sentence as its words; `at` counts words from its first. */
export interface SentenceWords extends Span {
  readonly ground: Ground;
  readonly words: readonly Word[];
  /** The words in lower case. */
  readonly lower: readonly string[];
  /** Who could speak in it, in order. */
  readonly candidates: readonly Candidate[];
}

/** The words of one sentence. O(log n) and its length. */
export function sentenceWords(ground: Ground, { start, end }: Span): SentenceWords {
  const words = between(ground.words, start, end);
  const first = firstEndingAfter(ground.words, start);
  return {
    start,
    end,
    ground,
    words,
    lower: ground.lower.slice(first, first + words.length).map((word) => (word.includes('’') ? word.replaceAll('’', "'") : word)),
    candidates: between(ground.candidates, start, end),
  };
}

function between<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while (to < spans.length && (spans[to] as S).start < end) to++;
  return spans.slice(from, to);
}

/** What stands between a word and the one before, or the sentence's start. */
export const gapBefore = ({ ground, words, start, end }: SentenceWords, at: number): string =>
  ground.source.slice(words[at - 1]?.end ?? start, words[at]?.start ?? end);

/** The quotation in marks that a word stands in. */
export const quoteAt = ({ ground, words }: SentenceWords, at: number): Span | undefined => {
  const word = words[at];
  return word && spanAt(ground.quotes, word.start);
};

/** The date that a word stands in. */
export const dateAt = ({ ground, words }: SentenceWords, at: number): Span | undefined => {
  const word = words[at];
  return word && spanAt(ground.dates, word.start);
};

/** Index of the word at an offset, or of the next one. O(log n). */
export const indexAt = ({ words }: SentenceWords, offset: number): number => firstEndingAfter(words, offset);

/** The first who could speak at or behind an offset. O(log n). */
export const candidateFrom = ({ candidates }: SentenceWords, offset: number): Candidate | undefined =>
  candidates[firstEndingAfter(candidates, offset)];
