import type { Agreement } from '../sources/finding.js';
import { byFile, textOf } from '../sources/passage.js';
import { kindOfThing } from './countedThing.js';
import { type Fact, isFarFromReport, sharedContext, sharedWords } from './fact.js';
import { saysDay } from './facts/clock.js';
import { areMonthEnd, holdsDay } from './facts/dayWithin.js';
import { isBound, sharedWeight } from './facts/factGroup.js';
import { scopeOf } from './facts/scope.js';
import { surroundingsOf } from './facts/surroundings.js';

interface Candidate {
  readonly fact: Fact;
  readonly other: Fact;
  readonly score: number;
}

/**
 * Facts of two sources of one story that say the same of the same thing. Where a value stands more than once, those
 * whose surroundings are most alike meet first; a fact left over joins one that is taken: of days and telling
 * figures always, of others where much is alike. A day and a month that holds it meet where neither has its equal.
 */
export function agreementsBetween(ours: readonly Fact[], theirs: readonly Fact[]): readonly Agreement[] {
  const [own, others] = [ours.filter(isTold), theirs.filter(isTold)];
  const byKey = new Map<string, Fact[]>();
  for (const fact of others) byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  const equal = own.flatMap((fact) =>
    (byKey.get(fact.key) ?? []).map((other) => ({ fact, other, score: agreement(fact, other) })).filter(({ score }) => score > 0),
  );
  const used = new Set<unknown>();
  const found = inOrder(equal).filter(({ fact, other, score }) => {
    const isTaken = [fact, other].map(({ statement }) => used.has(statement.annotation));
    if (isTaken.every(Boolean)) return false;
    if (isTaken.some(Boolean) && ((fact.kind !== 'date' && !isTelling(fact) && score < MUCH) || fact.key.includes('W')))
      return false;
    used.add(fact.statement.annotation).add(other.statement.annotation);
    return true;
  });
  const [left, rest] = [own, others].map((facts) => facts.filter(({ statement }) => !used.has(statement.annotation)));
  const looser = inOrder(looseCandidates(left ?? [], rest ?? [])).filter(({ fact, other }) => {
    if (used.has(fact.statement.annotation) && used.has(other.statement.annotation)) return false;
    used.add(fact.statement.annotation).add(other.statement.annotation);
    return true;
  });
  return [...found, ...looser].map(({ fact, other }) => agreementOf(fact, other));
}

const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((x, y) => y.score - x.score || placeOf(x.fact) - placeOf(y.fact) || placeOf(x.other) - placeOf(y.other));

/** Facts of which one side is told more loosely: a day and its month, a number and the same with its unit. */
function looseCandidates(own: readonly Fact[], others: readonly Fact[]): readonly Candidate[] {
  const near = new Map<string, Fact[]>();
  for (const other of others) near.set(looseKey(other), [...(near.get(looseKey(other)) ?? []), other]);
  return own.flatMap((fact) =>
    (near.get(looseKey(fact)) ?? []).flatMap((other) => {
      const least = leastWithin(fact, other);
      const score = least === undefined ? 0 : alike(fact, other) - least;
      return score > 0 ? [{ fact, other, score }] : [];
    }),
  );
}

/** What two such facts have in common at least: the year, or the number. */
const looseKey = ({ kind, key, value }: Fact): string =>
  kind === 'date' ? key.slice(0, 'date 2024'.length) : `${kind} ${value}`;

/** What the surroundings of a day and of a week, or a month or year, that holds it must share to be told of one event. */
const IN_WEEK = 0.7;
const SAME_EVENT = 1.6;
/** And those of a number whose unit one of them leaves out. */
const BARE = 0.3;

/** What the surroundings of two such facts must share at least; undefined where neither says the same as the other. */
function leastWithin(a: Fact, b: Fact): number | undefined {
  if (holdsDay(a, b)) return areMonthEnd(a, b) ? BARE : a.scale === 'date 8' || b.scale === 'date 8' ? IN_WEEK : SAME_EVENT;
  return isSameWithout(a, b) ? BARE : undefined;
}

const alike = (a: Fact, b: Fact): number => sharedWeight(surroundingsOf(a).terms, surroundingsOf(b).terms);

/** "3,400 hectares" and, where all know of what, "3,400": a number that chance hardly meets twice. */
function isSameWithout(a: Fact, b: Fact): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || a.value !== b.value || a.isLoose || b.isLoose) return false;
  const [bare, full] = a.scale === 'count ' ? [a, b] : [b, a];
  return bare.scale === 'count ' && !bare.head && full.scale !== bare.scale && (bare.value > 20 || !Number.isInteger(bare.value));
}

/** Clock times are told on one clock of the story (facts/clock.ts), and the day that they imply is no day that was told. */
const isTold = (fact: Fact): boolean => fact.scale !== 'time' && (fact.kind !== 'date' || (saysDay(fact) && !isInDateline(fact)));

/** The day before an agency's first words is its own; a day on a line of its own is that of what a statement tells. */
function isInDateline({ statement: { source, annotation, span } }: Fact): boolean {
  if (annotation.region !== 'dateline') return false;
  const line = textOf(source).paragraphAt(span.start);
  return line !== undefined && line.end - line.start > LINE;
}

/** Code units of a line that says no more than where and when. */
const LINE = 120;

/** Shared surroundings that make a second mention of a figure worth telling. */
const MUCH = 2;

const placeOf = ({ statement }: Fact): number => statement.span.start;

/** How much speaks for one thing behind two equal facts; 0 where too little does. */
function agreement(a: Fact, b: Fact): number {
  const context = sharedContext(a, b);
  if (a.kind === 'ordinal') return 0;
  if (a.kind === 'date') return context >= leastForDate(a, b) ? context + 0.1 : 0;
  const [first, second] = [thingOf(a), thingOf(b)];
  if (first && second && first !== second && !(isTelling(a) && context >= 1)) return 0;
  const score = context + (first && first === second ? 1.5 : 0) + 0.1;
  const least = isBound(a) === isBound(b) ? 0.1 : 1;
  return score >= (isTelling(a) ? least : 0.9) ? score : 0;
}

/** One day in one story is nearly always that of one event; weeks and parts of a day are told of all sorts of things. */
function leastForDate(a: Fact, b: Fact): number {
  if (a.key.includes('W')) return 1.5;
  if (isFarFromReport(a) && isFarFromReport(b)) return 0;
  return isPartOfDay(a) && isPartOfDay(b) ? 0.3 : 0;
}

/** Whom something befell is a person, whatever the report calls him. */
function thingOf(fact: Fact): string {
  const { state } = scopeOf(fact);
  return state && fact.head ? `person ${state}` : kindOfThing(fact.head);
}

const isPartOfDay = ({ statement }: Fact): boolean => /T[A-Z]{2}$/.test(statement.value);

/** A number so particular that chance hardly meets it twice in one story. */
function isTelling({ value, scale, head }: Fact): boolean {
  if (scale.startsWith('duration')) return head !== 'age' && value !== 1;
  return !Number.isInteger(value) || /^(?:money|percent|area|weight)/.test(scale) || value > 20;
}

function agreementOf(own: Fact, other: Fact): Agreement {
  const [a, b] = byFile(own.statement.source, other.statement.source) < 0 ? [own, other] : [other, own];
  const terms = sharedWords(a, b).slice(0, 4).join(', ');
  return {
    kind: a.kind === 'date' ? 'date' : 'number',
    a: a.statement,
    b: b.statement,
    why: `${whatAgrees(a, b)}${terms ? `, both beside: ${terms}` : ''}`,
  };
}

/** `the same day`; of a day and the month that it lies in `the same month`. */
function whatAgrees(a: Fact, b: Fact): string {
  if (a.kind !== 'date') return 'the same figure';
  if (a.key === b.key) return 'the same day';
  const scales = [a.scale, b.scale];
  return scales.includes('date 4') ? 'the same year' : scales.includes('date 7') ? 'the same month' : 'the same week';
}
