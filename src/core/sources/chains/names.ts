import { compareNames } from './compareNames.js';
import type { Groups } from './groups.js';
import type { Read } from './reference.js';

/** Links names of people and bodies: equal ones, then short ones to the only long one that they can stand for, of the same text first. */
export function linkNames(all: readonly Read[], groups: Groups): void {
  const names = all.filter(({ sort, kind, name }) => sort === 'who' && kind === 'name' && name.length);
  const same = new Map<string, Read>();
  for (const one of names) {
    const key = one.name.join(' ');
    const first = same.get(key);
    if (first) groups.join(first, one);
    else same.set(key, one);
  }
  const distinct = [...same.values()].sort((a, b) => b.name.length - a.name.length);
  for (const one of distinct)
    for (const other of distinct) if (one !== other && compareNames(one.name, other.name) === 'same') groups.join(one, other);
  for (const one of distinct) {
    const long = distinct.filter(
      (other) => other.name.length > one.name.length && compareNames(one.name, other.name) === 'short',
    );
    const sets = new Set(long.map((other) => groups.of(other)));
    if (sets.size === 1 && long[0]) groups.join(long[0], one);
    else if (sets.size > 1) joinLikeliest(names, one, long, groups);
  }
}

/**
 * A short name that may stand for several goes with the one its own text names, else with the only one that nothing
 * contradicts, else with the one that is named far more than any other.
 */
function joinLikeliest(names: readonly Read[], one: Read, long: readonly Read[], groups: Groups): void {
  const counts = new Map<readonly Read[], number>();
  for (const other of names)
    if (long.some((l) => groups.areOne(l, other))) counts.set(groups.of(other), (counts.get(groups.of(other)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  for (const short of names.filter(({ name }) => name.join(' ') === one.name.join(' '))) {
    const here = names.filter((other) => other.at === short.at && long.some((l) => groups.areOne(l, other)));
    const last = here.filter(({ id }) => id < short.id).at(-1) ?? here[0];
    if (last) groups.join(last, short);
    else joinFirst(ranked, short, groups);
  }
}

/** By count, the most first: joins the first that nothing contradicts, where it is the only one or by far the first. */
function joinFirst(ranked: readonly (readonly [readonly Read[], number])[], short: Read, groups: Groups): void {
  const left = ranked.filter(([group]) => group[0] && !groups.contradict(group[0], short));
  const [first, second] = left;
  if (first && (!second || first[1] >= 2 * second[1])) groups.join(first[0][0] as Read, short);
}
