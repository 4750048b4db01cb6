import { type Fact, sharedContext } from '../fact.js';
import { directionOf } from './openDay.js';

/** Shared surroundings from which two days are told of one thing. */
const SAME = 3.2;

/**
 * What another source tells of the same thing as a day of this article: the one with the most words shared, in both
 * directions, not one ahead for one past. Undefined where too little is shared.
 */
export function sameThing(fact: Fact, all: readonly Fact[], told: readonly Fact[]): Fact | undefined {
  let best: { readonly other: Fact; readonly shared: number } | undefined;
  for (const other of told) {
    const shared = sharedContext(fact, other);
    if (shared >= SAME && (!best || shared > best.shared)) best = { other, shared };
  }
  if (!best) return undefined;
  const { other, shared } = best;
  if (all.some((own) => own !== fact && sharedContext(own, other) > shared)) return undefined;
  const directions = new Set([directionOf(fact), directionOf(other)]);
  return directions.has('past') && directions.has('future') ? undefined : other;
}
