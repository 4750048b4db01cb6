import { indexedWords } from '../occurrences.js';
import { isSlip } from './slip.js';
import type { Sought } from './sought.js';

/**
 * Whether the sentence around a place is another one than the selector's: a word of it, on either side up to where the
 * sentence ends, is replaced. Of two parallel sentences this tells the one that is left from the one that went
 * (hypothesis/client#7571). A slip of the pen is no other word.
 */
export function isContradicted(words: string, { start, end }: Place, { sentence: { before, after } }: Sought): boolean {
  const isBefore = start >= before.length && words.startsWith(before, start - before.length);
  if (!isBefore) {
    const found = wordsOf(words.slice(Math.max(0, start - REACH), start)).reverse();
    if (differs(wordsOf(before).reverse(), found, (cut, whole) => whole.endsWith(cut))) return true;
  }
  if (words.startsWith(after, end)) return false;
  return differs(wordsOf(after), wordsOf(words.slice(end, end + REACH)), (cut, whole) => whole.startsWith(cut));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** As far as surroundings are known, and a little more. */
const REACH = 140;
const wordsOf = (text: string): string[] => Array.from(indexedWords(text), ([word]) => word);

/**
 * Whether a place lies in the sentence that stood beside the selector's own, as far as the selector tells of it: it begins
 * as the next one did, or ends as the one before did.
 */
export function isInNextSentence(words: string, { start, end }: Place, { previous, next }: Sought): boolean {
  const own = words.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const rest = words.slice(end, end + LONGEST_SENTENCE);
  const last = [...own.matchAll(SENTENCE_END)].at(-1);
  const from = start - own.length + (last ? last.index + last[0].length : 0);
  const first = rest.matchAll(SENTENCE_END).next().value;
  const to = end + (first ? first.index + first[0].trimEnd().length : rest.trimEnd().length);
  const begins = next.length >= TELLING && words.startsWith(next.slice(0, COMPARED), from);
  return begins || (previous.length >= TELLING && words.slice(0, to).endsWith(previous.slice(-COMPARED)));
}

const SENTENCE_END = /[.!?]["')\]]* /g;
const LONGEST_SENTENCE = 400;
/** Characters of a sentence that tell it from others. */
const TELLING = 12;
const COMPARED = 32;

/** The last of `wanted` may be cut by the end of the context. */
function differs(wanted: readonly string[], found: readonly string[], isCut: (cut: string, whole: string) => boolean): boolean {
  return wanted.some((word, index) => {
    const other = found[index];
    if (other === undefined) return true;
    if (word === other || (index === wanted.length - 1 && isCut(word, other))) return false;
    return !isSlip(word, other);
  });
}

/** How many words of one stretch are other words in the other, slips apart; the words are paired from both ends. */
export function replacedWords(wanted: string, found: string): number {
  const [a, b] = [wordsOf(wanted), wordsOf(found)];
  let start = 0;
  while (start < a.length && start < b.length && isSame(a[start] as string, b[start] as string)) start++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && isSame(a[aEnd - 1] as string, b[bEnd - 1] as string)) {
    aEnd--;
    bEnd--;
  }
  const middle = new Set(b.slice(start, bEnd));
  return a.slice(start, aEnd).filter((word) => !middle.has(word) && ![...middle].some((other) => isSlip(word, other))).length;
}

const isSame = (word: string, other: string): boolean => word === other || isSlip(word, other);

/** Whether stretches are the same word for word, but for slips of the pen. */
export function isSlipOnly(wanted: string, found: string): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(found)];
  return a.length > 0 && a.length === b.length && a.every((word, index) => isSame(word, b[index] as string));
}
