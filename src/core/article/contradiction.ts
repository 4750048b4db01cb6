import { indexedWords } from './occurrences.js';
import type { Sought } from './sought.js';

/**
 * Whether the sentence around a place is another one than the selector's: a word of it, on either side up to where the
 * sentence ends, is replaced. Of two parallel sentences this tells the one that is left from the one that went
 * (hypothesis/client#7571). A slip of the pen in a longer word is no other word.
 */
export function isContradicted(
  words: string,
  { start, end }: { start: number; end: number },
  { prefix, suffix }: Sought,
): boolean {
  const before = wordsOf(inSentence(prefix, true)).reverse();
  const after = wordsOf(inSentence(suffix, false));
  const foundBefore = wordsOf(words.slice(Math.max(0, start - REACH), start)).reverse();
  const foundAfter = wordsOf(words.slice(end, end + REACH));
  return (
    differs(before, foundBefore, (cut, whole) => whole.endsWith(cut)) ||
    differs(after, foundAfter, (cut, whole) => whole.startsWith(cut))
  );
}

const REACH = 80;
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

/** One letter changed, missing or too many in a word of four letters or more. */
function isSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < 4 || Math.abs(word.length - other.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  const rest = (text: string, skip: number) => text.slice(same + skip);
  return rest(word, 1) === rest(other, 1) || rest(word, 0) === rest(other, 1) || rest(word, 1) === rest(other, 0);
}
