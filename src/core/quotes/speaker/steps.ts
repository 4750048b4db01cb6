import { matchesOf } from '../../text/matchesOf.js';
import { firstEndingAfter } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Word } from '../../text/words.js';

/** One word or mark of weight between a candidate and a quotation. */
interface Step {
  readonly at: number;
  readonly letter: string;
}

const SMALL = new Set(
  'that what as by when while and but to who which whom than if because after before of with for in on'.split(' '),
);
const MARKS = /[,()—–:;.?!“”"]/g;

/** A speaker or verb by a letter, and where it ends. */
export interface Lettered {
  readonly end: number;
  readonly letter: string;
}

/**
 * The words and marks of weight in a stretch, in order: speakers and verbs of saying as letters, small words and marks as
 * they are, all else left out.
 */
export function stepsIn(
  { source, words, lower }: Text,
  from: number,
  to: number,
  letters: ReadonlyMap<number, Lettered>,
): readonly Step[] {
  const found: Step[] = [];
  const marks = (start: number, end: number) => {
    if (end - start < 2 && source[start] === ' ') return;
    for (const match of matchesOf(source.slice(start, end), MARKS)) found.push({ at: start + match.index, letter: match[0] });
  };
  let end = from;
  for (let at = firstEndingAfter(words, from); at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start >= to) break;
    if (word.start < end) continue;
    marks(end, word.start);
    const known = letters.get(word.start);
    if (known) found.push({ at: word.start, letter: known.letter });
    else if (word.end - word.start < 8 && SMALL.has(lower[at] as string))
      found.push({ at: word.start, letter: lower[at] as string });
    end = known?.end ?? word.end;
  }
  marks(end, to);
  return found;
}

/** The steps between two places, as text; long ones keep their ends. */
export function pathOf(
  steps: readonly Step[],
  from: number,
  to: number,
): { readonly all: string; readonly tail: string; readonly letters: string } {
  let first = 0;
  while (first < steps.length && (steps[first] as Step).at < from) first++;
  let end = first;
  while (end < steps.length && (steps[end] as Step).at < to) end++;
  const last = (count: number): string => lettersOf(steps, Math.max(first, end - count), end);
  const all = end - first > 7 ? `${lettersOf(steps, first, first + 3)}…${last(3)}` : last(7);
  return { all, tail: last(2), letters: last(12) };
}

function lettersOf(steps: readonly Step[], from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at++) letters += (steps[at] as Step).letter;
  return letters;
}
