import { isAscii, lowerCase } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';

/** A word with its place and the form under which it is compared. */
export interface FoldedWord extends Span {
  /** Lower case, without diacritics, apostrophes straight. */
  readonly folded: string;
}

/** The words of a stretch of `source`, folded; offsets are those of `source`. */
export function foldedWords(source: string, { start, end }: Span): readonly FoldedWord[] {
  return words(source.slice(start, end)).map((word) => ({
    start: start + word.start,
    end: start + word.end,
    folded: foldWord(word.text),
  }));
}

/** One word as it is compared with another. Of nearly all words the lower case is all. */
export const foldWord = (word: string): string =>
  isAscii(word) ? lowerCase(word) : word.replace(/[’‘]/g, "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
};
const ENDINGS: Readonly<Record<string, string>> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'d": 'would' };
const SUBJECTS: ReadonlySet<string> = new Set('it he she that this there what who here where'.split(' '));

/** A contraction written out (`isn't` is `is not`), so that it may be found beside its long form. */
export function writtenOut(folded: string): readonly string[] {
  const whole = WHOLE[folded];
  if (whole) return whole;
  if (folded.endsWith("n't")) return [folded.slice(0, -3), 'not'];
  const at = folded.indexOf("'");
  if (at < 1) return [folded];
  const head = folded.slice(0, at);
  const ending = ENDINGS[folded.slice(at)];
  if (ending) return [head, ending];
  return folded.endsWith("'s") ? (SUBJECTS.has(head) ? [head, 'is'] : [head]) : [folded];
}
