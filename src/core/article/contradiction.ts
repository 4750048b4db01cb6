import { indexedWords } from './occurrences.js';
import { isSlip } from './slip.js';
import type { Sought } from './sought.js';

/**
 * Whether the sentence around a place is another one than the selector's: a word of it, on either side up to where the
 * sentence ends, is replaced. Of two parallel sentences this tells the one that is left from the one that went
 * (hypothesis/client#7571). A slip of the pen is no other word.
 */
export function isContradicted(
  words: string,
  { start, end }: { start: number; end: number },
  { before, after }: Sought,
): boolean {
  const foundBefore = wordsOf(words.slice(Math.max(0, start - REACH), start)).reverse();
  const foundAfter = wordsOf(words.slice(end, end + REACH));
  return (
    differs(wordsOf(inSentence(before, true)).reverse(), foundBefore, (cut, whole) => whole.endsWith(cut)) ||
    differs(wordsOf(inSentence(after, false)), foundAfter, (cut, whole) => whole.startsWith(cut))
  );
}

/** As far as surroundings are known, and a little more. */
const REACH = 140;
const wordsOf = (text: string): string[] => Array.from(indexedWords(text), ([word]) => word);

/** The part of a context that belongs to the sentence of the words. */
function inSentence(context: string, isBefore: boolean): string {
  const ends = [...context.matchAll(/[.!?]["')\]]* /g)];
  if (isBefore) {
    const last = ends.at(-1);
    return last ? context.slice(last.index + last[0].length) : context;
  }
  return ends[0] ? context.slice(0, ends[0].index) : context;
}

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
