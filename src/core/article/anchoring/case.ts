import type { Candidate } from './candidate.js';
import type { Expectation } from './expected.js';
import type { Sought } from './sought.js';
import type { Twins } from './twins.js';

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

/** One context that agrees so is as good as whole. */
export const WHOLE = 0.85;
/** Similarity of one context from which a place is believed, if the other does not deny it. */
export const FLOOR = 0.6;
/** Words this short say nothing by themselves. */
export const SHORT = 5;
/** Words this long prove themselves where they stand once and stood once. */
export const TELLING = 32;
/** Farther from where it should be than this (code points), a place needs more to be believed. */
export const FAR = 200;

/** The context that agrees more and the one that agrees less; one that was never noted speaks neither for nor against. */
export function sidesOf({ left, right }: Candidate): { readonly better: number; readonly other: number } {
  const [a, b] = [left ?? FLOOR, right ?? FLOOR];
  return { better: Math.max(a, b), other: Math.min(a, b) };
}

/** Whether the very words stand at a candidate. */
export const isSame = ({ sought, words }: Case, { start, end }: Candidate): boolean =>
  end - start === sought.words.length && words.startsWith(sought.words, start);
