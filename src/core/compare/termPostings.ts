/** Which things have which terms, by number. A term of too many things is only counted: it finds nobody. */
export interface TermPostings {
  /**
   * A thing that had some terms has others now, both lists sorted: what only one of them has, in order. A new thing had none,
   * one that goes has none left.
   */
  change(thing: number, before: Uint32Array, after: Uint32Array): readonly number[];
  /** How many things have a term. */
  count(term: number): number;
  /** The things that have a term, in no order; nothing where it is of too many. */
  of(term: number): readonly number[];
}

/** No terms. */
export const NO_TERMS = new Uint32Array();

/** `common`: more things than this have no list. `all`: every thing with its terms, sorted, for a term that becomes rare again. */
export function createTermPostings(common: number, all: () => Iterable<readonly [number, Uint32Array]>): TermPostings {
  // Of most terms one thing has each: it stands below zero. Above it stands how many have a term that has no list.
  const lists = new Map<number, number[] | number>();
  const listOf = (term: number): readonly number[] => {
    const held = lists.get(term);
    if (held === undefined) return NONE;
    if (typeof held !== 'number') return held;
    if (held < 0) return [thingIn(held)];
    if (held > common) return NONE;
    const found: number[] = [];
    for (const [thing, terms] of all()) if (placeOf(terms, term) !== undefined) found.push(thing);
    lists.set(term, found);
    return found;
  };
  const add = (thing: number, term: number) => {
    const held = lists.get(term);
    if (held === undefined) lists.set(term, alone(thing));
    else if (typeof held === 'number') lists.set(term, held < 0 ? [thingIn(held), thing] : held + 1);
    else if (held.length < common) held.push(thing);
    else lists.set(term, common + 1);
  };
  const drop = (thing: number, term: number) => {
    const held = lists.get(term);
    if (typeof held === 'number' && held > 0) lists.set(term, held - 1);
    else if (typeof held === 'object' && held.length > 1) held.splice(held.indexOf(thing), 1);
    else lists.delete(term);
  };
  return {
    change(thing, before, after) {
      const changed: number[] = [];
      for (let i = 0, j = 0; i < before.length || j < after.length; ) {
        const [old, own] = [before[i] ?? Number.POSITIVE_INFINITY, after[j] ?? Number.POSITIVE_INFINITY];
        if (old < own) drop(thing, old);
        if (own < old) add(thing, own);
        if (old !== own) changed.push(Math.min(old, own));
        if (old <= own) i++;
        if (own <= old) j++;
      }
      return changed;
    },
    count(term) {
      const held = lists.get(term);
      if (held === undefined) return 0;
      if (typeof held === 'object') return held.length;
      return held < 0 ? 1 : held;
    },
    of: listOf,
  };
}

const NONE: readonly number[] = [];

/** One thing as a number below zero, and back. */
const alone = (thing: number): number => -1 - thing;
const thingIn = (held: number): number => -1 - held;

/** The place of a term in a sorted list; undefined where it is not in it. */
export function placeOf(sorted: Uint32Array, term: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === term ? low : undefined;
}
