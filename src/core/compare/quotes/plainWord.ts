import { writtenOut } from '../foldedWords.js';
import { stem } from '../stem.js';
import { STOP_WORDS } from '../stopWords.js';

/**
 * A folded word as wordings are searched and aligned by: contractions written out, tenses and plurals under one stem,
 * numbers in words as digits, British and American spelling alike. What differs in print is told by the words themselves.
 */
export const plainWords = (folded: string): readonly string[] => writtenOut(folded).map(plainWord);

function plainWord(word: string): string {
  if (STOP_WORDS.has(word) || NEGATIONS.has(word)) return word;
  return NUMBERS.get(word) ?? stem(spelt(word));
}

/** Words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor']);

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1, 0),
  ...numbered('seventeen eighteen nineteen', 1, 17),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 10, 2),
]);

function numbered(words: string, step: number, from: number): readonly (readonly [string, string])[] {
  return words.split(' ').map((word, at) => [word, String((from + at) * step)]);
}

/** One spelling for two: `colour`, `organise`, `centre`, `defence`, `travelled`. A fold and no more: it may join other words too. */
const spelt = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/our(?=(?:s|ed|ing|ful|able|ite|hood|ly|er|ers|al)?$)/, 'or')
        .replace(/iz(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'is')
        .replace(/([tb])re(?=s?$)/, '$1er')
        .replace(/ence(?=s?$)/, 'ense')
        .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l');
