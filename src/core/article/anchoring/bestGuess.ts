import { indexedWords } from '../occurrences.js';
import type { Candidate } from './candidate.js';
import { FLOOR, WHOLE } from './case.js';
import { isSlip } from './slip.js';
import type { Sought } from './sought.js';

/** Share of their letters that lost words and what stands at a guess must have in common. */
const HALF = 0.5;
/** Share of the lost words' length that may differ where they have no whole word in common. */
const MOST_EDITS = 0.4;
/** Shorter words are by a letter or two just other words. */
const SHORTEST = 4;
/** Words that say nothing of a passage are shorter than this. */
const TELLING = 4;
/** Words of a stretch that are compared. */
const COMPARED = 400;
/** In longer stretches a slip of the pen in one word makes no difference. */
const FEW = 12;

/**
 * The first place that a person would take for what is left of the lost words: the very words, at least half of their letters,
 * or whatever stands between both of their contexts. On a side whose context does not agree it reaches no further than the
 * words would. No guess is better than nonsense.
 */
export function bestGuess(text: string, sought: Sought, places: readonly Candidate[]): Candidate | undefined {
  if (isUnsaid(sought) && places.length > 1) return undefined;
  for (const place of places) {
    const found = text.slice(place.start, place.end);
    if (found === sought.words) return place;
    if (isLeftOf(sought.words, found, place)) return trimmed(text, sought.words, place);
  }
  return undefined;
}

/** A selector that says nothing but the words gives no reason for one of their places. */
const isUnsaid = ({ prefix, suffix, at }: Sought): boolean => !prefix && !suffix && at === undefined;

function isLeftOf(wanted: string, found: string, { left = 0, right = 0, errors }: Candidate): boolean {
  if (Math.min(left, right) >= WHOLE) return /\S/.test(found);
  if (errors > 0 && errors <= MOST_EDITS * wanted.length && wanted.length >= SHORTEST) return true;
  const [ours, theirs] = [wordsOf(wanted), wordsOf(found)];
  const common = lettersOf(commonWords(ours, theirs).map((index) => theirs[index] as Word));
  return common > 0 && 2 * common >= HALF * (lettersOf(ours) + lettersOf(theirs));
}

/** Without what only lies beside: as far as the words would reach from the longest run that both have. */
function trimmed(text: string, wanted: string, place: Candidate): Candidate {
  const ours = wordsOf(wanted);
  const theirs = wordsOf(text.slice(place.start, place.end));
  const run = longestRun(ours, theirs);
  const begin = run.there - run.here;
  const first = theirs[Math.max(0, begin)];
  const last = theirs[Math.min(begin + ours.length, theirs.length) - 1];
  let { start, end } = place;
  if (run.length && last && (place.right ?? 0) < FLOOR) end = place.start + last.end;
  if (run.length && first && (place.left ?? 0) < FLOOR) start += first.start;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { ...place, start, end };
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The longest stretch of words that both have, and the number of its first word in each. */
function longestRun(ours: readonly Word[], theirs: readonly Word[]) {
  let best = { here: 0, there: 0, length: 0 };
  let above: readonly number[] = [];
  for (const [here, { word }] of ours.entries()) {
    const row = theirs.map((other, there) => (other.word === word ? (above[there - 1] ?? 0) + 1 : 0));
    for (const [there, length] of row.entries())
      if (length > best.length) best = { here: here - length + 1, there: there - length + 1, length };
    above = row;
  }
  return best;
}

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const { 0: word, index } of indexedWords(text)) {
    words.push({ word: word.toLowerCase(), start: index, end: index + word.length });
    if (words.length === COMPARED) break;
  }
  return words;
};

/** Those words of one stretch that the other one has too, by their number in it. */
function commonWords(ours: readonly Word[], theirs: readonly Word[]): readonly number[] {
  const known = new Set(ours.map(({ word }) => word));
  const isSlipOf = (word: string): boolean => ours.length <= FEW && ours.some((other) => isSlip(word, other.word));
  return theirs.flatMap(({ word }, index) => (known.has(word) || (word.length >= TELLING && isSlipOf(word)) ? [index] : []));
}

const lettersOf = (words: readonly Word[]): number => words.reduce((sum, { word }) => sum + word.length, 0);
