import type { Selector } from './selector.js';

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

const keyOf = ({ exact, prefix = '', suffix = '' }: Selector): string => `${exact}\0${prefix}\0${suffix}`;
