import type { Selector } from '../selector.js';

/** Records with the same words and the same surroundings, as in a body printed twice: how many, and which of them one is. */
export interface Twins {
  readonly rank: number;
  readonly count: number;
}

/** Groups selectors that nothing but their place tells apart. Several records of one place count once. */
export function twinsOf(selectors: readonly Selector[]): (selector: Selector) => Twins {
  const places = new Map<string, number[]>();
  for (const selector of selectors) {
    const { at } = selector;
    if (at === undefined) continue;
    const group = places.get(keyOf(selector));
    if (!group) places.set(keyOf(selector), [at]);
    else if (!group.includes(at)) group.push(at);
  }
  for (const group of places.values()) group.sort((a, b) => a - b);
  return (selector) => {
    const group = places.get(keyOf(selector)) ?? [];
    return { rank: group.indexOf(selector.at ?? -1) + 1, count: group.length };
  };
}

/**
 * Which of so many equally good places is a record's own by its turn, from 1; 0 where their number says nothing. `count`:
 * places with the same words today.
 */
export function turnAmong(places: number, record: { turn: number; count: number; twins: Twins }, count: number): number {
  const { turn, twins } = record;
  if (twins.count === places) return twins.rank;
  return record.count === count && count % places === 0 ? Math.ceil((turn * places) / count) : 0;
}

const keyOf = ({ exact, prefix = '', suffix = '' }: Selector): string => `${exact}\0${prefix}\0${suffix}`;
