import { fold } from '../text/fold.js';
import { codePoints } from '../text/portable.js';
import { createOccurrences, type Occurrences } from './occurrences.js';
import type { Anchoring, Selector } from './selector.js';
import { headSimilarity, tailSimilarity } from './similarity.js';

/** Similarity of one context from which a place is believed; below it a random stretch of prose could stand. */
const FLOOR = 0.6;
/** Both contexts together have to be this much better than the runner-up's. */
const GAP = 0.15;
/** Words this long prove themselves where they stand once and stood once. */
const TELLING = 40;
/** Words this short say nothing: the other context must not contradict. */
const SHORT = 5;
/** Places whose contexts are compared; the nearest to where the words were. */
const COMPARED = 60;

/** Finds the words of a selector again in a portable text. O(n); for many of one text use {@link createAnchorer}. */
export const anchor = (text: string, selector: Selector): Anchoring => createAnchorer(text)(selector);

interface Candidate {
  readonly start: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Finds selectors again in one portable text, comparing folded (text/fold.ts), so that a changed quote mark, dash or space
 * is no change. Cheapest proof first: the stored position with its surroundings; then the place whose surroundings agree
 * best, if they agree enough and clearly more than anywhere else; among twins the `nth`. Otherwise lost, with the best
 * guess: a mark in the wrong place is far worse than a lost one (design/reliability.md, section 1).
 */
export function createAnchorer(
  text: string,
  occurrences: Occurrences = createOccurrences(text),
): (selector: Selector) => Anchoring {
  const points = codePoints(text);
  const { folded } = occurrences;
  return (selector) => {
    const { length } = selector.exact;
    if (!length || length > text.length) return { kind: 'lost' };
    const context = { prefix: fold(selector.prefix ?? ''), suffix: fold(selector.suffix ?? '') };
    const spanAt = (start: number) => ({ start, end: start + length });
    const stored = selector.at === undefined ? undefined : points.fromCodePoint(selector.at);
    if (stored !== undefined && isThere(folded, stored, fold(selector.exact), context))
      return { kind: 'exact', span: spanAt(stored) };
    const places = occurrences.of(selector.exact);
    if (!places.length) return { kind: 'lost' };
    const ranked = nearest(places, stored)
      .map((start) => compare(folded, start, length, context))
      .sort((a, b) => total(b) - total(a) || a.start - b.start);
    const found = choose(ranked, places, selector);
    const guess = ranked[0] ?? found;
    if (found) return { kind: found.start === stored ? 'exact' : 'moved', span: spanAt(found.start) };
    return guess ? { kind: 'lost', guess: spanAt(guess.start) } : { kind: 'lost' };
  };
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

const total = ({ left, right }: Candidate): number => left + right;

/** The words and all that was noted around them stand there. */
const isThere = (folded: string, start: number, words: string, { prefix, suffix }: Context): boolean =>
  folded.startsWith(words, start) &&
  folded.startsWith(suffix, start + words.length) &&
  start >= prefix.length &&
  folded.startsWith(prefix, start - prefix.length);

function nearest(places: readonly number[], stored: number | undefined): readonly number[] {
  if (places.length <= COMPARED) return places;
  const near = stored ?? 0;
  return [...places].sort((a, b) => Math.abs(a - near) - Math.abs(b - near)).slice(0, COMPARED);
}

/** At the edge of the text an absent context agrees with nothing being there. */
function compare(folded: string, start: number, length: number, { prefix, suffix }: Context): Candidate {
  const before = folded.slice(Math.max(0, start - prefix.length - 4), start);
  const after = folded.slice(start + length, start + length + suffix.length + 4);
  const left = prefix ? tailSimilarity(before, prefix) : start === 0 ? 1 : 0;
  const right = suffix ? headSimilarity(after, suffix) : start + length === folded.length ? 1 : 0;
  return { start, left, right };
}

function choose(ranked: readonly Candidate[], places: readonly number[], selector: Selector): Candidate | undefined {
  const [best, second] = ranked;
  if (!best) return undefined;
  const believed = ranked.filter((candidate) => passes(candidate, selector));
  const [nth, count] = (selector.nth ?? '1/1').split('/').map(Number);
  const numbered = count === places.length ? believed.find(({ start }) => start === places[(nth ?? 1) - 1]) : undefined;
  const isClear = !second || total(best) - total(second) >= GAP;
  if (believed.includes(best) && isClear && (!numbered || numbered === best || count === 1)) return best;
  // Twins: only their number tells them apart, and only while there are as many as there were.
  if (numbered && total(best) - total(numbered) < GAP) return numbered;
  const isTelling = selector.exact.length >= TELLING && places.length === 1 && count === 1;
  return isTelling ? best : undefined;
}

function passes({ left, right }: Candidate, { exact }: Selector): boolean {
  const [better, other] = left > right ? [left, right] : [right, left];
  return exact.length <= SHORT ? better >= 0.75 && other >= 0.35 : better >= FLOOR;
}
