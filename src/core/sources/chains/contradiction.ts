import { compareNames, isAcronym } from './compareNames.js';
import type { Read } from './reference.js';

type Group = readonly Read[];

/** Whether two groups cannot be one: several and one, two sexes, two full names, two ages, two parts, two origins. */
export function contradict(a: Group, b: Group): boolean {
  if (a[0]?.sort !== b[0]?.sort) return true;
  if (a[0]?.sort === 'where') return false;
  return (
    numbersDiffer(a, b) ||
    differ(a, b, ({ nature }) => nature) ||
    differ(a, b, ({ gender }) => gender) ||
    differ(a, b, ({ age }) => age?.toString()) ||
    differ(a, b, ({ part }) => part) ||
    differ(a, b, ({ origins, kind }) => (kind === 'pronoun' ? undefined : origins.join(' ') || undefined), shareNoWord) ||
    namesDiffer(a, b) ||
    standApart(a, b)
  );
}

/** Whether what `pick` reads differs between any two of the groups; each value is looked at once. */
function differ(
  a: Group,
  b: Group,
  pick: (one: Read) => string | undefined,
  isOther: (x: string, y: string) => boolean = (x, y) => x !== y,
): boolean {
  const [first, second] = [valuesOf(a, pick), valuesOf(b, pick)];
  return first.some((x) => second.some((y) => isOther(x, y)));
}

const valuesOf = (group: Group, pick: (one: Read) => string | undefined): readonly string[] => [
  ...new Set(group.map(pick).filter((value) => value !== undefined)),
];

const shareNoWord = (x: string, y: string): boolean => !x.split(' ').some((word) => y.split(' ').includes(word));

/** Letters that stand for a name of either group say nothing against its other names. */
function namesDiffer(a: Group, b: Group): boolean {
  const names = (group: Group) =>
    valuesOf(group, ({ kind, name }) => (kind === 'name' ? name.join(' ') || undefined : undefined)).map((name) =>
      name.split(' '),
    );
  const [first, second] = [names(a), names(b)];
  const told = (some: readonly (readonly string[])[], others: readonly (readonly string[])[]) =>
    some.filter((name) => ![...some, ...others].some((other) => isAcronym(name, other)));
  return told(first, second).some((x) => told(second, first).some((y) => compareNames(x, y) === 'differ'));
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
