import type { Read } from './reference.js';

/** Chains in the making: references that stand for one, joined step by step, never across a contradiction. */
export interface Groups {
  /** The references of the group that one is in. */
  of(one: Read): readonly Read[];
  areOne(a: Read, b: Read): boolean;
  /** Joins the groups of two; false where they contradict each other. */
  join(a: Read, b: Read): boolean;
  /** Whether their groups cannot be one. */
  contradict(a: Read, b: Read): boolean;
  /** Joins them whatever stands against it: grammar says that they are one. */
  unite(a: Read, b: Read): void;
  all(): readonly (readonly Read[])[];
}

export function createGroups(all: readonly Read[], contradict: (a: readonly Read[], b: readonly Read[]) => boolean): Groups {
  const groupOf = new Map<Read, Read[]>(all.map((one) => [one, [one]]));
  const groups: Groups = {
    of: (one) => groupOf.get(one) ?? [],
    areOne: (a, b) => groupOf.get(a) === groupOf.get(b),
    contradict: (a, b) => !groups.areOne(a, b) && contradict(groups.of(a), groups.of(b)),
    join(a, b) {
      const [first, second] = [groups.of(a), groups.of(b)];
      if (first !== second && contradict(first, second)) return false;
      groups.unite(a, b);
      return true;
    },
    unite(a, b) {
      const [first, second] = [groupOf.get(a), groupOf.get(b)];
      if (!first || !second || first === second) return;
      const [into, from] = first.length >= second.length ? [first, second] : [second, first];
      for (const one of from) {
        into.push(one);
        groupOf.set(one, into);
      }
    },
    all: () => [...new Set(groupOf.values())],
  };
  return groups;
}
