/** Counts votes for things that are known by small whole numbers. */
export interface Ballot {
  vote(thing: number, votes: number): void;
  /** Those with so many votes at least, in no order; all votes are forgotten then. */
  take(least: number): readonly number[];
}

/** A box that is used again and again: a count costs by the votes. */
export function createBallot(): Ballot {
  const votes: number[] = [];
  let named: number[] = [];
  return {
    vote(thing, count) {
      const held = votes[thing] ?? 0;
      if (held === 0) named.push(thing);
      votes[thing] = held + count;
    },
    take(least) {
      const found = named.filter((thing) => (votes[thing] as number) >= least);
      for (const thing of named) votes[thing] = 0;
      named = [];
      return found;
    },
  };
}
