import { readIsoDay } from '../../dates/calendar/calendar.js';
import { byPlace } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { kindOfThing } from '../countedThing.js';
import { type Fact, isFarFromReport } from '../fact.js';
import { stem } from '../stem.js';
import { alikeWord } from './alikeWords.js';
import { saysDay } from './clock.js';
import { areOfOneScope } from './scope.js';
import { surroundingsOf } from './surroundings.js';

/**
 * Facts of a story that say the same of the same thing, one or more of a source: what several reports write around a
 * number is read together, so that a report in other words still finds its counterpart.
 */
export interface FactGroup {
  readonly kind: Fact['kind'];
  readonly scale: string;
  readonly value: number;
  readonly facts: readonly Fact[];
  readonly sources: ReadonlySet<Source>;
  /** Kinds of things that are counted; empty where no member says what. */
  readonly heads: ReadonlySet<string>;
  /** Terms around any member, each with its greatest weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms right beside any member. */
  readonly beside: ReadonlySet<string>;
}

/** Members of one value that a fact is compared with before it is left alone. */
const MOST_TRIED = 24;

/** Groups the facts of a story: those of one value that are told of one thing. Near linear in the facts. */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of [...facts].sort((a, b) => byPlace(a.statement, b.statement))) {
    const key = keyOf(fact);
    const list = byKey.get(key);
    if (list) list.push(fact);
    else byKey.set(key, [fact]);
  }
  return [...byKey.values()].flatMap((equal) => split(equal).map(groupOf));
}

/** The value alone: what an ordinal counts may be said by one source and left out by another. */
const keyOf = ({ key, kind, value }: Fact): string => (kind === 'ordinal' ? `ordinal ${value}` : key);

/** Single-link groups of facts of one value. */
function split(equal: readonly Fact[]): readonly (readonly Fact[])[] {
  let groups: Fact[][] = [];
  for (const fact of equal) {
    const like = groups.filter((group) => tellsOf(group.slice(0, MOST_TRIED), fact));
    // A time whose day is not said may be of either of two days.
    const joined = new Set(fact.scale === 'time' ? like.slice(0, 1) : like);
    const [first] = joined;
    if (!first) groups.push([fact]);
    else {
      const merged = [...[...joined].flat(), fact];
      groups = groups.flatMap((group) => (group === first ? [merged] : joined.has(group) ? [] : [group]));
    }
  }
  return groups;
}

/** Whether a fact is told of what a group is told of: much like one of it, and no member counts another thing. */
const tellsOf = (group: readonly Fact[], fact: Fact): boolean =>
  group.some((other) => areOfOneThing(other, fact)) &&
  !group.some((other) => countOther(other, fact) || (fact.scale === 'time' && !areOfOneDay(other, fact)));

/** Of ordinals: two things that are no name for each other ("second accident", "second lifeboat"). */
function countOther(a: Fact, b: Fact): boolean {
  const [first, second] = [thingOf(a), thingOf(b)];
  if (a.kind !== 'ordinal' || !first || !second || first === second) return false;
  return !surroundingsOf(a).beside.has(second) && !surroundingsOf(b).beside.has(first);
}

/** Nouns that an ordinal counts whatever happens with: "the second time", "the third in a row". */
const ANY: ReadonlySet<string> = new Set(['time', 'one', 'occasion', 'such'].map(stem));

/** One group of facts that say the same. */
export function groupOf(facts: readonly Fact[]): FactGroup {
  const { kind, scale, value } = facts[0] as Fact;
  const terms = new Map<string, number>();
  for (const fact of facts)
    for (const [term, weight] of surroundingsOf(fact).terms) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  return {
    kind,
    scale,
    value,
    facts,
    sources: new Set(facts.map(({ statement }) => statement.source)),
    heads: new Set(facts.flatMap((fact) => thingOf(fact) ?? [])),
    terms,
    beside: new Set(facts.flatMap((fact) => [...surroundingsOf(fact).beside])),
  };
}

/** What a figure counts, under one word for all that mean the same; undefined where nothing is said. */
export function thingOf({ kind, head }: Fact): string | undefined {
  const thing = head ? alikeWord(kindOfThing(head)) : undefined;
  return thing && kind === 'ordinal' && ANY.has(thing) ? undefined : thing;
}

/** The things that two facts count: the same; one that stands beside the other figure, or both where both are said; or two. */
export type Likeness = 'same' | 'beside' | 'unsaid' | 'other';

/** How the things of two figures stand to each other. */
export function likenessOf(
  a: readonly string[],
  b: readonly string[],
  inA: (t: string) => boolean,
  inB: (t: string) => boolean,
): Likeness {
  if (a.some((thing) => b.includes(thing))) return 'same';
  const [ofA, ofB] = [a.some(inB), b.some(inA)];
  if (ofA && ofB) return 'beside';
  if ((ofA || ofB) && !(a.length && b.length)) return 'beside';
  return a.length && b.length ? 'other' : 'unsaid';
}

/** Weight of what the surroundings of two facts share. */
export function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += Math.min(weight, b.get(term) ?? 0) * (term === 'say' ? 0.3 : 1);
  return sum;
}

/** Two facts of one value are told of one thing: a telling number of the same thing nearly always is. */
function areOfOneThing(a: Fact, b: Fact): boolean {
  const [first, second] = [thingOf(a), thingOf(b)];
  const [around, beside] = [surroundingsOf(a).terms, surroundingsOf(b).terms];
  const shared = sharedWeight(around, beside);
  if (a.scale === 'time') return areOfOneDay(a, b) && shared >= (a.value % 30 ? 0 : 0.3);
  // A day far from that of the report is hardly named twice by chance.
  if (a.kind === 'date') return shared >= (a.scale === 'date 10' && isFarFromReport(a) && isFarFromReport(b) ? 0.4 : 1.4);
  if (a.scale === 'count votes for') return true;
  if (a.who && b.who && a.who !== b.who) return false;
  const likeness = likenessOf(
    first ? [first] : [],
    second ? [second] : [],
    (t) => around.get(t) === 1,
    (t) => beside.get(t) === 1,
  );
  if (likeness === 'other' || !areOfOneScope(a, b)) return likeness === 'same' && isTelling(a);
  if (isTelling(a) && isBound(a) === isBound(b)) return true;
  if (likeness === 'same') return shared >= (first === 'person' ? 1 : a.kind === 'ordinal' ? 0 : 0.3);
  return shared >= 1;
}

/** Whether two clock times may be of one day: where one of them does not say its day, that may be a day off. */
function areOfOneDay(a: Fact, b: Fact): boolean {
  const [first, second] = [a, b].map(({ statement }) => readIsoDay(statement.value));
  if (first === undefined || second === undefined) return true;
  return Math.abs(first - second) <= (saysDay(a) && saysDay(b) ? 0 : 1);
}

/** "More than 5 percent" and "5 percent" are two numbers, unless much else says that they are one. */
export const isBound = ({ mod }: Fact): boolean => mod !== undefined && mod !== 'APPROX';

/** A number so particular that chance hardly meets it twice in one story. */
export function isTelling({ kind, value, scale }: Fact): boolean {
  if (kind !== 'number') return false;
  return !Number.isInteger(value) || /^(?:money|percent|area|weight)/.test(scale) || value > 40;
}
