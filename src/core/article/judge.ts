import { agreement, type Candidate, MOST_ERRORS } from './candidate.js';
import { isContradicted, isInNextSentence, isSlipOnly, replacedWords } from './contradiction.js';
import type { Expectation } from './expected.js';
import type { Sought } from './sought.js';
import { type Twins, turnAmong } from './twins.js';

/** All that is known of one record before it is decided where it is. */
export interface Case {
  readonly sought: Sought;
  /** The squeezed text. */
  readonly words: string;
  readonly candidates: readonly Candidate[];
  /** What the best arrangement of all records is worth with this one at each candidate, and with it nowhere. */
  readonly worths: readonly number[];
  readonly none: number;
  /** Places with the same words today. */
  readonly count: number;
  readonly expected: Expectation;
  readonly twins: Twins;
}

/** Where a record is: certain, by a guess with its reason, or lost with the place that is most like it. */
export type Verdict =
  | { readonly kind: 'firm'; readonly found: Candidate }
  | { readonly kind: 'guess'; readonly found: Candidate; readonly reason: string }
  | { readonly kind: 'lost'; readonly guess?: Candidate };

/** The best place has to be worth this much more than the runner-up. */
const GAP = 2;
/** One context that agrees so is as good as whole. */
const WHOLE = 0.85;
/** No more than a slip of the pen in a whole context. */
const ALL = 0.96;
/** Similarity of one context from which a place is believed, if the other does not deny it. */
const FLOOR = 0.6;
/** Words this short say nothing by themselves. */
const SHORT = 5;
/** Words this long prove themselves where they stand once and stood once. */
const TELLING = 32;
/** Code points by which edits in one sentence move a word. */
const NEAR = 40;
/** Farther from where it should be than this (code points), a copy is taken for the other copy. */
const FAR = 200;

/** One word in so many characters may be another word. */
const REPLACED_IN = 60;
/** So much of a text is never marked by a guess. */
const WHOLE_TEXT = 0.8;

/** Decides. A wrong place is ten times worse than a lost record (design/reliability.md, section 1). */
export function judge(one: Case): Verdict {
  const { candidates, worths, none } = one;
  const order = candidates.map((_, index) => index).sort((a, b) => (worths[b] as number) - (worths[a] as number));
  const best = candidates[order[0] ?? -1];
  if (!best) return { kind: 'lost' };
  const worth = worths[order[0] as number] as number;
  const lost: Verdict = { kind: 'lost', guess: best };
  const isAlone = best.errors === 0 && one.count === 1 && one.sought.count === 1;
  if (worth <= none && !isAlone) return lost;
  const rivals = order.filter((index) => worth - (worths[index] as number) < GAP).map((index) => candidates[index] as Candidate);
  if (rivals.length > 1) return amongTwins(one, rivals) ?? lost;
  if (isOtherCopy(one, best) || isOtherTurn(one, best)) return lost;
  return (best.errors === 0 && one.count > 0 && isSame(one, best) ? sameWords(one, best) : changedWords(one, best)) ?? lost;
}

const isSame = ({ sought, words }: Case, { start, end }: Candidate): boolean =>
  end - start === sought.words.length && words.startsWith(sought.words, start);

const sides = ({ left, right }: Candidate): { better: number; other: number } => {
  const [a, b] = [left ?? FLOOR, right ?? FLOOR];
  return { better: Math.max(a, b), other: Math.min(a, b) };
};

function sameWords(one: Case, found: Candidate): Verdict | undefined {
  const { sought, expected, count } = one;
  const { better, other } = sides(found);
  const isConfirmed = expected.isConfirmed(found.place);
  const isDropped = count < sought.count;
  const isOther = isContradicted(one.words, found, sought);
  if (isDropped && !isConfirmed && (isOther || isInNextSentence(one.words, found, sought))) return undefined;
  const hasContext = sought.prefix !== '' || sought.suffix !== '';
  if (!hasContext) return count === 1 && sought.count === 1 ? { kind: 'firm', found } : undefined;
  const isShort = sought.words.length <= SHORT;
  const isStrong = isShort
    ? better >= ALL || (better >= WHOLE && other >= 0.35)
    : better >= WHOLE || (better >= FLOOR && better + other >= 1.3);
  const isAway = isOther && expected.distanceOf(found.place) > (isShort ? NEAR : FAR);
  if (isStrong && isAway)
    return isShort ? undefined : { kind: 'guess', found, reason: 'it stands elsewhere now, and the sentence around it changed' };
  if (isStrong) return { kind: 'firm', found };
  if (isConfirmed && (!isShort || (better >= FLOOR && !isOther)))
    return { kind: 'guess', found, reason: 'what stood around it changed; the marks beside it say that it is here' };
  if (sought.words.length >= TELLING && count === 1 && sought.count === 1)
    return { kind: 'guess', found, reason: 'all that stood around it changed; the same words stand only here' };
  return undefined;
}

function changedWords(one: Case, found: Candidate): Verdict | undefined {
  const { sought, words, expected } = one;
  const { length } = sought.words;
  const now = words.slice(found.start, found.end);
  const { better, other } = sides(found);
  // Part of a word, as it was: found by all that stands around it.
  if (isSame(one, found) && other >= WHOLE && found.errors === 0) return { kind: 'firm', found };
  const isSlip = isSlipOnly(sought.words, now);
  if ((!isSlip && found.errors > MOST_ERRORS * length) || now.length > WHOLE_TEXT * words.length) return undefined;
  if (length <= 20 && digitsOf(now) !== digitsOf(sought.words)) return undefined;
  const isNear = expected.distanceOf(found.place) <= FAR;
  if (length <= SHORT && (length < 4 || !isSlip || other < 0.8 || !isNear)) return undefined;
  if (length <= 16 && (better < WHOLE || other < 0.35)) return undefined;
  if (better < FLOOR) return undefined;
  if (replacedWords(sought.words, now) > length / REPLACED_IN) return undefined;
  if (length <= TELLING && isContradicted(words, found, sought) && !expected.isConfirmed(found.place)) return undefined;
  if (!expected.isBetween(found.place)) return undefined;
  const reason = found.errors
    ? `its words changed: “${shown(sought.words)}” is now “${shown(now)}”`
    : 'what stood around it changed';
  return { kind: 'guess', found, reason };
}

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();
const shown = (text: string): string => (text.length > 60 ? `${[...text].slice(0, 58).join('')}…` : text);

/** Copies were told from one another, and some are gone: the one that is left far away is another one. */
function isOtherCopy({ sought, count, expected, twins }: Case, found: Candidate): boolean {
  if (sought.count < 2 && twins.count < 2) return false;
  const isTwin = twins.count > 1 || sought.words.length >= 25 || agreement(found) >= 1.7;
  return isTwin && count !== sought.count && expected.distanceOf(found.place) > FAR;
}

/** There are as many as there were, and at the record's own turn stands a place that may be meant too. */
function isOtherTurn({ sought, count, candidates, expected }: Case, found: Candidate): boolean {
  if (sought.count < 2 || count !== sought.count || found.turn === sought.turn || expected.isConfirmed(found.place)) return false;
  const own = candidates.find(({ turn }) => turn === sought.turn);
  return own !== undefined && sides(own).better >= WHOLE;
}

/** Of places that are equally good: the one of the same turn, while there are as many as there were. */
function amongTwins(one: Case, rivals: readonly Candidate[]): Verdict | undefined {
  const { sought, count, twins } = one;
  const places = [...rivals].sort((a, b) => a.start - b.start);
  const found = places[turnAmong(places.length, { ...sought, twins }, count) - 1];
  if (!found || found.errors) return undefined;
  const { better } = sides(found);
  if (better < WHOLE) return undefined;
  return { kind: 'guess', found, reason: `the same passage stands here ${places.length} times; this is the one of its turn` };
}
