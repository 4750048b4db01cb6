import { type Candidate, MOST_ERRORS } from './candidate.js';
import type { Sought } from './sought.js';

/** What a place must speak for itself before a record is better there than lost. */
const LOST = 6;
/** What two full contexts are worth, each. */
const CONTEXT = 8;
/** Two stretches of prose that have nothing to do with each other agree this much. */
const CHANCE = 0.4;

/**
 * How much speaks for a place by itself: its contexts, how much its words tell and how many of them changed. Above 0 it is
 * better than nothing. `count`: how many places have the same words.
 */
export function gainOf(
  { left, right, errors }: Candidate,
  { words, prefix, suffix, count: before }: Sought,
  count: number,
): number {
  const isAlone = count === 1 && before === 1 && errors === 0;
  const kept = Math.max(0, 1 - errors / (MOST_ERRORS * words.length));
  const telling = (3 + Math.min(words.length, 120) / 8) * kept + (isAlone ? 2 : 0);
  return telling + sideOf(left, prefix) + sideOf(right, suffix) - LOST;
}

function sideOf(similarity: number | undefined, context: string): number {
  if (similarity === undefined) return 0.3 * CONTEXT;
  const length = context ? Math.min(context.length, 32) / 32 : 0.25;
  return CONTEXT * (0.25 + 0.75 * length) * Math.max(0, (similarity - CHANCE) / (1 - CHANCE));
}
