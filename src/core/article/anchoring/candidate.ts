import { isWordEdge } from '../occurrences.js';
import { type Aligned, align } from './align.js';
import type { Ground } from './ground.js';
import { proposals } from './sharedWords.js';
import type { Sought } from './sought.js';

/** A place where a record may stand; `start` and `end` in the squeezed text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Start in code points of the text. */
  readonly place: number;
  /** Agreement of the contexts, 0 to 1; undefined where the selector has none and the text does not end there. */
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Edits between the words and what stands there. */
  readonly errors: number;
  /** Which of the places with the same words it is, from 1; 0 where other words stand. */
  readonly turn: number;
}

/** Places of the same words whose contexts are compared. */
const COMPARED = 400;
/** Best places of the same words that are weighed. */
const WEIGHED = 6;

/** Places where the very words stand, the best contexts first; and how many places there are in all. */
export function sameWords(ground: Ground, sought: Sought): { readonly found: readonly Candidate[]; readonly count: number } {
  const places = sought.words && isWholeWords(sought) ? ground.occurrences.of(sought.words) : [];
  const found = nearest(ground, places, sought).map(({ start, turn }) =>
    candidateAt(ground, sought, { start, end: start + sought.words.length, errors: 0, turn }),
  );
  if (found.length > 1) found.sort((a, b) => agreement(b) - agreement(a) || a.start - b.start);
  return { found: found.slice(0, WEIGHED), count: places.length };
}

/** Part of a longer word (`12` of `12M`) stands nowhere by itself: only all that is around says where. */
function isWholeWords({ words, prefix, suffix }: Sought): boolean {
  const pattern = prefix + words + suffix;
  return isWordEdge(pattern, prefix.length) && isWordEdge(pattern, prefix.length + words.length);
}

/** How much both contexts agree, 0 to 2. */
export const agreement = ({ left = 0, right = 0 }: Candidate): number => left + right;

function nearest(ground: Ground, places: readonly number[], { at = 0 }: Sought): readonly { start: number; turn: number }[] {
  const turns = places.map((start, index) => ({ start, turn: index + 1 }));
  if (places.length <= COMPARED) return turns;
  const near = ground.squeezed.indexOf(ground.points.fromCodePoint(at));
  return turns.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, COMPARED);
}

type Found = Pick<Candidate, 'start' | 'end' | 'errors' | 'turn'>;

function candidateAt(ground: Ground, sought: Sought, found: Found): Candidate {
  const { words, startOf } = ground.squeezed;
  const { start, end } = found;
  return {
    ...found,
    place: ground.points.toCodePoint(startOf(start)),
    left: sought.prefix ? sought.left(words, start) : start === 0 ? 1 : undefined,
    right: sought.suffix ? sought.right(words, end) : end === words.length ? 1 : undefined,
  };
}

/** Share of the words' length that may differ (the floor of the quote: 0.75). */
export const MOST_ERRORS = 0.25;
/** Longest words that are aligned as a whole; of longer ones the two ends. */
const LONGEST = 1200;

/**
 * Places where nearly the words stand: `near` (of the squeezed text), and, `isAnywhere`, where the text shares words with the
 * selector.
 */
export function likeWords(ground: Ground, sought: Sought, near: readonly number[], isAnywhere: boolean): readonly Candidate[] {
  const { words, prefix, suffix } = sought;
  if (!words || words.length > 2 * ground.squeezed.words.length + 64) return [];
  const proposed = isAnywhere ? proposals(ground.occurrences, prefix + words + suffix, 3) : [];
  const enough = (proposed[0]?.weight ?? 0) / 3;
  const starts = proposed.filter(({ weight }) => weight >= enough).map(({ at }) => at);
  for (const at of near)
    if (starts.every((start) => Math.abs(start - at + prefix.length) > SAME)) starts.push(at - prefix.length);
  const found: Candidate[] = [];
  for (const at of starts) {
    const aligned = words.length > LONGEST ? alignEnds(ground, sought, at) : alignWhole(ground, sought, at);
    if (!aligned || aligned.end <= aligned.start) continue;
    if (found.some(({ start, end }) => start === aligned.start && end === aligned.end)) continue;
    found.push(candidateAt(ground, sought, { ...wholeWords(ground.squeezed.words, sought, aligned), turn: 0 }));
  }
  return found;
}

/** Longest word that is looked to the end of. */
const LONGEST_WORD = 40;

/** What was whole words is not found inside longer ones (hypothesis/h#2634): those count with all that is more. */
function wholeWords(text: string, { words, prefix, suffix }: Sought, { start, end, errors }: Aligned): Aligned {
  const pattern = prefix + words + suffix;
  let [from, to] = [start, end];
  if (isWordEdge(pattern, prefix.length)) while (start - from < LONGEST_WORD && !isWordEdge(text, from)) from--;
  if (isWordEdge(pattern, prefix.length + words.length)) while (to - end < LONGEST_WORD && !isWordEdge(text, to)) to++;
  return { start: from, end: to, errors: errors + start - from + to - end };
}

/** Places this near to each other are one: aligning looks that far around. */
const SAME = 12;

/** In a narrow band first: most edits are small. */
function alignWhole({ squeezed }: Ground, { words, prefix, suffix }: Sought, at: number): Aligned | undefined {
  const wanted = { pattern: prefix + words + suffix, start: prefix.length, end: prefix.length + words.length };
  const narrow = align(squeezed.words, wanted, at, SAME + (words.length >> 5));
  if (narrow && narrow.errors * 10 <= words.length && narrow.end > narrow.start) return narrow;
  return align(squeezed.words, wanted, at, 2 * SAME + (words.length >> 2));
}

/** Code units of each end of very long words that are aligned. */
const END = 400;

function alignEnds({ squeezed }: Ground, { words, prefix, suffix }: Sought, at: number) {
  const head = align(
    squeezed.words,
    { pattern: prefix + words.slice(0, END), start: prefix.length, end: prefix.length + END },
    at,
    64,
  );
  if (!head) return undefined;
  const due = head.start + words.length - END;
  const tail = align(
    squeezed.words,
    { pattern: words.slice(-END) + suffix, start: 0, end: END },
    due,
    64 + Math.min(400, words.length >> 4),
  );
  if (!tail) return undefined;
  const share = (head.errors + tail.errors) / (2 * END);
  return { start: head.start, end: tail.end, errors: Math.round(share * words.length) };
}
