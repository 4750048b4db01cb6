/** How often each of some words stands in a bucket, kept up as sources come and go. */
export interface Tally {
  add(word: string): void;
  drop(word: string): void;
  counts(): ReadonlyMap<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const change = (word: string, by: number) => {
    const left = (counts.get(word) ?? 0) + by;
    if (left > 0) counts.set(word, left);
    else counts.delete(word);
  };
  return { add: (word) => change(word, 1), drop: (word) => change(word, -1), counts: () => counts };
}

/** Counts of several buckets together. */
export function added(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const [first, ...more] = all;
  if (first && !more.length) return first;
  const sum = new Map<string, number>();
  for (const counts of all) for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

/** Counts of a list of words. */
export function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const tally = createTally();
  for (const word of words) tally.add(word);
  return tally.counts();
}
