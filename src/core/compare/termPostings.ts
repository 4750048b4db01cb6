/** Which things have which terms, by number. A term of too many things is only counted: it finds nobody. */
export interface TermPostings {
  add(thing: number, terms: Uint32Array): void;
  drop(thing: number, terms: Uint32Array): void;
  /** How many things have a term. */
  count(term: number): number;
  /** The things that have a term, in no order; nothing where it is of too many. */
  of(term: number): readonly number[];
}

/** `common`: more things than this have no list. `all`: every thing with its terms, sorted, for a term that becomes rare again. */
export function createTermPostings(common: number, all: () => Iterable<readonly [number, Uint32Array]>): TermPostings {
  const lists = new Map<number, number[] | number>();
  const listOf = (term: number): readonly number[] => {
    const held = lists.get(term);
    if (held === undefined) return NONE;
    if (typeof held !== 'number') return held;
    if (held > common) return NONE;
    const found: number[] = [];
    for (const [thing, terms] of all()) if (has(terms, term)) found.push(thing);
    lists.set(term, found);
    return found;
  };
  return {
    add(thing, terms) {
      for (const term of terms) {
        const held = lists.get(term);
        if (held === undefined) lists.set(term, [thing]);
        else if (typeof held === 'number') lists.set(term, held + 1);
        else if (held.length < common) held.push(thing);
        else lists.set(term, common + 1);
      }
    },
    drop(thing, terms) {
      for (const term of terms) {
        const held = lists.get(term);
        if (typeof held === 'number') lists.set(term, held - 1);
        else if (held && held.length > 1) held.splice(held.indexOf(thing), 1);
        else lists.delete(term);
      }
    },
    count(term) {
      const held = lists.get(term);
      return held === undefined ? 0 : typeof held === 'number' ? held : held.length;
    },
    of: listOf,
  };
}

const NONE: readonly number[] = [];

function has(sorted: Uint32Array, term: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === term;
}
