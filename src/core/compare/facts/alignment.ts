import type { Fact } from '../fact.js';
import { createPostings } from '../postings.js';
import { stem } from '../stem.js';
import { areOneDigitApart, areTransposed, mayBothHold } from './compatible.js';
import { type FactGroup, type Likeness, likenessOf } from './factGroup.js';
import { areOfTwoPeriods, areOfTwoWeekdays } from './period.js';
import { replacedBy } from './revision.js';
import { dateScore } from './sameEvent.js';
import { areOfOneScope, scopeOf } from './scope.js';
import type { StoryReading } from './storyReading.js';
import { surroundingsOf } from './surroundings.js';

/** Two groups of facts with two values of, it seems, one thing. */
export interface Alignment {
  readonly a: FactGroup;
  readonly b: FactGroup;
  /** How surely; the larger goes before. */
  readonly score: number;
  readonly likeness: Likeness;
  readonly shared: readonly string[];
}

/** Groups of one term beyond which the term leads to nobody. */
const COMMON = 40;

/**
 * Groups of two values that seem to be told of one thing: of one scale, told by different sources, with the same thing
 * counted or much the same around. Every group has one rival at most, the most alike. Cost by what groups share.
 */
export function alignGroups(groups: readonly FactGroup[], reading: StoryReading): readonly Alignment[] {
  const order = new Map(groups.map((group, at) => [group, at]));
  const postings = createPostings<string, FactGroup>();
  const keys = new Map(groups.map((group) => [group, keysOf(group)]));
  for (const group of groups) postings.add(keys.get(group) ?? [], group);
  const found: Alignment[] = [];
  for (const group of groups) {
    const tried = new Set<FactGroup>([group]);
    for (const key of keys.get(group) ?? []) {
      const others = postings.of(key);
      if (others.size > COMMON) continue;
      for (const other of others) {
        if (tried.has(other) || (order.get(other) as number) < (order.get(group) as number)) continue;
        tried.add(other);
        const alignment = align(group, other, reading);
        if (alignment && alignment.score > 0) found.push(alignment);
      }
    }
  }
  return mutuallyBest(found);
}

/** What a group is found by: its scale with each term near it, each thing, each order of digits. */
function keysOf({ kind, scale, heads, terms, value }: FactGroup): readonly string[] {
  const near = [...terms].flatMap(([term, weight]) => (weight === 1 && term !== 'say' ? [`${kind} ${scale} ${term}`] : []));
  const things = [...heads].map((thing) => `${kind} ${scale} ${thing}`);
  const digits = [...String(value).replace(/\D/g, '')].sort().join('').replace(/^0+/, '');
  return [...new Set([...near, ...things, ...(digits.length > 1 ? [`${kind} ${scale} digits ${digits}`] : [])])];
}

export function align(a: FactGroup, b: FactGroup, reading: StoryReading): Alignment | undefined {
  if (a.kind !== b.kind || a.scale !== b.scale) return undefined;
  for (const source of a.sources) if (b.sources.has(source)) return undefined;
  const [first, second] = [a.facts[0], b.facts[0]];
  if (!first || !second || first.key === second.key || (a.kind !== 'date' && a.value === b.value)) return undefined;
  const around =
    ({ kind, terms, beside, heads }: FactGroup) =>
    (term: string) =>
      kind === 'ordinal' && heads.size ? beside.has(term) : terms.get(term) === 1;
  const likeness = likenessOf([...a.heads], [...b.heads], around(a), around(b));
  const shared: string[] = [];
  let weight = 0;
  for (const [term, own] of a.terms) {
    const both = Math.min(own, b.terms.get(term) ?? 0) * reading.weightOf(term);
    if (both > 0.15) shared.push(term);
    weight += both;
  }
  const cover = weight / Math.max(1, Math.min(sumOf(a, reading), sumOf(b, reading)));
  const score = a.kind === 'date' ? dateScore(a, b, reading) : scoreOf(a, b, { weight, cover, likeness }, reading);
  return { a, b, score, likeness, shared };
}

function sumOf({ terms }: FactGroup, reading: StoryReading): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += weight * reading.weightOf(term);
  return sum;
}

interface Evidence {
  /** What the surroundings share, and which part of the shorter ones that is. */
  readonly weight: number;
  readonly cover: number;
  readonly likeness: Likeness;
}

function scoreOf(a: FactGroup, b: FactGroup, { weight, cover, likeness }: Evidence, reading: StoryReading): number {
  // One side of a tally is enough.
  if (likeness === 'other' || a.scale === 'count votes against') return 0;
  // A length in months and one in years are told of all sorts of things.
  if (likeness !== 'same' && /^duration/.test(a.scale) && !areOfOneUnit(a, b)) return 0;
  const pairs = a.facts.flatMap((fact) => b.facts.map((other) => [fact, other] as const)).slice(0, 64);
  // Parts of a crowd whose name is not said are parts of anything.
  if (likeness === 'unsaid' && a.facts.every(isPart) && b.facts.every(isPart)) return 0;
  if (!pairs.some(([fact, other]) => areOfOneScope(fact, other)) || areOfTwoStates(a, b)) return 0;
  if (a.kind === 'number' && !areAtOdds(pairs) && !replacedBy(a, b)) return 0;
  if (a.kind === 'ordinal' && ([...a.facts, ...b.facts].some(isFirstSince) || !areOfOneRow(a, b))) return 0;
  const isPerson = a.heads.has('person') || b.heads.has('person');
  const isAge = a.heads.has('age') || b.heads.has('age');
  const isApart = () => areOfTwoWeekdays(pairs) || pairs.every(([fact, other]) => areOfTwoPeriods(fact, other));
  if (a.kind === 'number' && !isAge && isApart()) return 0;
  const named = new Set(pairs.flatMap(([fact, other]) => (fact.who && other.who ? [fact.who === other.who] : [])));
  if (isAge && named.size && !named.has(true)) return 0;
  const ratio = Math.abs(Math.log2(Math.max(a.value, 0.1) / Math.max(b.value, 0.1)));
  const score =
    weight +
    cover +
    (likeness === 'same' ? 1 : likeness === 'beside' ? 0.5 : 0) +
    forSwap(a, b) +
    (named.has(true) ? 1.5 : 0) +
    0.4 * besideBoth(a, b, reading) -
    0.4 * Math.max(0, ratio - 1);
  return (
    score -
    needed(a, {
      likeness,
      isPerson,
      isAge,
      hasUnit: a.scale !== 'count ',
      isTally: a.scale === 'count votes for',
      isFirst: Math.min(a.value, b.value) === 1,
    })
  );
}

function besideBoth(a: FactGroup, b: FactGroup, reading: StoryReading): number {
  let sum = 0;
  for (const term of a.beside) if (b.beside.has(term)) sum += reading.weightOf(term);
  return sum;
}

/** Whether some two figures have their unit in common as it is written. */
function areOfOneUnit(a: FactGroup, b: FactGroup): boolean {
  const units = ({ facts }: FactGroup) => new Set(facts.map(({ statement }) => statement.value.split(' ').slice(1).join(' ')));
  const others = units(b);
  return [...units(a)].some((unit) => others.has(unit));
}

/** From here on digits hardly change places by chance. */
const LONG = 100;

/** How much speaks for a slip of the pen. */
function forSwap(a: FactGroup, b: FactGroup): number {
  if (a.kind !== 'number' || !areTransposed(a.value, b.value)) return 0;
  return Math.min(a.value, b.value) >= LONG ? 2 : 1.5;
}

type Facts = readonly (readonly [Fact, Fact])[];

/** Whether they leave no room for each other: two exact numbers never do, whatever is rounded beside them. */
const areAtOdds = (pairs: Facts): boolean =>
  pairs.some(([fact, other]) => !fact.isLoose && !other.isLoose) || !pairs.some(([fact, other]) => mayBothHold(fact, other));

/** "The first since 1974", "the first in ten years": no place in the row that others count. */
function isFirstSince({ value, statement: { source, span } }: Fact): boolean {
  return (
    value === 1 &&
    /^[^.;]{0,24}\b(?:since|ever|in (?:\S+ ){1,3}(?:years|decades))\b/i.test(source.text.slice(span.end, span.end + 48))
  );
}

/** Places further apart than this are of two rows, unless a digit slipped. */
const ROW = 3;

/** One man has many places in many rows: something that is no name must stand near both, and "the first time" must be claimed. */
function areOfOneRow(a: FactGroup, b: FactGroup): boolean {
  if (Math.abs(a.value - b.value) > ROW && !areTransposed(a.value, b.value) && !areOneDigitApart(a.value, b.value)) return false;
  const names = new Set([...a.facts, ...b.facts].flatMap((fact) => [...surroundingsOf(fact).names]));
  const isShared = [...a.terms.keys()].some((term) => b.terms.has(term) && !names.has(term) && !a.heads.has(term));
  return isShared && [a, b].every(({ facts }) => !facts.every(isMeantTime));
}

/** "The first time" as the time before, not as a place in a row: nothing says that it was that. */
function isMeantTime({ value, head, statement: { source, span } }: Fact): boolean {
  return (
    value === 1 &&
    head === stem('time') &&
    !/\b(?:for|is|was|be|been|becomes?|became|marks?|marked|said it was) (?:only )?(?:the|its|his|her|their|a) $/i.test(
      source.text.slice(Math.max(0, span.start - 30), span.start),
    )
  );
}

const isPart = (fact: Fact): boolean => scopeOf(fact).isPart;

/** Those who died in one group and those who were hurt in the other. */
function areOfTwoStates(a: FactGroup, b: FactGroup): boolean {
  const [first, second] = [a, b].map(({ facts }) => new Set(facts.flatMap((fact) => scopeOf(fact).state ?? [])));
  return Boolean(first?.size && second?.size) && ![...(first ?? [])].some((state) => second?.has(state));
}

interface Needs {
  readonly likeness: Likeness;
  readonly isPerson: boolean;
  readonly isAge: boolean;
  readonly hasUnit: boolean;
  readonly isFirst: boolean;
  /** A vote is taken once. */
  readonly isTally: boolean;
}

function needed({ kind }: FactGroup, { likeness, isPerson, isAge, hasUnit, isTally, isFirst }: Needs): number {
  if (isAge) return 2.2;
  if (isTally) return 1.2;
  // A first of its kind is seldom one of a count.
  if (kind === 'ordinal') return likeness === 'same' ? (isFirst ? 1.8 : 1.3) : isFirst ? 2.6 : 1.6;
  if (likeness === 'same') return isPerson ? 2.6 : 1.6;
  if (likeness === 'beside') return 2.2;
  return hasUnit ? 1.3 : 2.2;
}

/** Each group with its best rival, where it is that one's best too. */
function mutuallyBest(found: readonly Alignment[]): readonly Alignment[] {
  const used = new Set<FactGroup>();
  return [...found]
    .sort((x, y) => y.score - x.score)
    .filter(({ a, b }) => {
      if (used.has(a) || used.has(b)) return false;
      used.add(a).add(b);
      return true;
    });
}
