import { compareNames } from './compareNames.js';
import type { Read } from './reference.js';

/** Whether two groups cannot be one: several and one, two sexes, two full names, two ages, two parts, two origins. */
export function contradict(a: readonly Read[], b: readonly Read[]): boolean {
  if (a[0]?.sort !== b[0]?.sort) return true;
  if (a[0]?.sort === 'where') return false;
  const both = <T>(pick: (one: Read) => T | undefined, differ: (x: T, y: T) => boolean): boolean => {
    const [first, second] = [a, b].map((group) => group.map(pick).filter((value) => value !== undefined)) as [T[], T[]];
    return first.some((x) => second.some((y) => differ(x, y)));
  };
  const differs = <T>(x: T, y: T): boolean => x !== y;
  return (
    numbersDiffer(a, b) ||
    both(({ nature }) => nature, differs) ||
    standApart(a, b) ||
    both(({ gender }) => gender, differs) ||
    both(({ age }) => age, differs) ||
    both(({ part }) => part, differs) ||
    both(
      ({ kind, name }) => (kind === 'name' && name.length ? name : undefined),
      (x, y) => compareNames(x, y) === 'differ',
    ) ||
    both(
      ({ origins, kind }) => (origins.length && kind !== 'pronoun' ? origins : undefined),
      (x, y) => !x.some((one) => y.includes(one)),
    )
  );
}

function numbersDiffer(a: readonly Read[], b: readonly Read[]): boolean {
  const [one, many] = [a, b].map((group) => ({
    one: group.some(({ many }) => many === false),
    many: group.some(({ many }) => many === true),
    person: group.some(({ kind, name, gender }) => kind === 'name' && name.length > 1 && gender !== undefined),
    counts: group.flatMap(({ count, many }) => (many && count !== undefined ? [count] : [])),
  })) as unknown as [Tally, Tally];
  if ((one.one && many.many) || (one.many && many.one)) return true;
  if ((one.person && many.many) || (many.person && one.many)) return true;
  return one.counts.some((x) => many.counts.some((y) => x !== y));
}

interface Tally {
  readonly one: boolean;
  readonly many: boolean;
  readonly person: boolean;
  readonly counts: readonly number[];
}

/** Two named side by side in one sentence, in other words each, are two; what grammar makes one is joined before. */
function standApart(a: readonly Read[], b: readonly Read[]): boolean {
  const places = new Map<string, Read[]>();
  for (const one of a)
    if (one.kind !== 'pronoun') {
      const key = `${one.at} ${one.sentence}`;
      const list = places.get(key);
      if (list) list.push(one);
      else places.set(key, [one]);
    }
  const apart = b.filter(
    (other) =>
      other.kind !== 'pronoun' &&
      places
        .get(`${other.at} ${other.sentence}`)
        ?.some((one) =>
          one.kind === 'name' && other.kind === 'name'
            ? compareNames(one.name, other.name) === 'differ'
            : one.kind !== other.kind || one.head !== other.head || one.indefinite,
        ),
  ).length;
  return apart > 0 && apart >= TOLERATED * Math.min(a.length, b.length);
}

/** The share of the smaller of two groups that may stand beside the other all the same: what grammar was not read rightly. */
const TOLERATED = 0.3;
