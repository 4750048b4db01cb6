import type { Agreement } from '../sources/finding.js';
import { byFile, textOf } from '../sources/passage.js';
import { kindOfThing } from './countedThing.js';
import { type Fact, isFarFromReport, sharedContext, sharedWords } from './fact.js';
import { saysDay } from './facts/clock.js';

/**
 * Facts of two sources of one story that say the same of the same thing. Where a value stands more than once, those
 * whose surroundings are most alike meet first; a fact left over joins one that is taken only where much is alike.
 */
export function agreementsBetween(ours: readonly Fact[], theirs: readonly Fact[]): readonly Agreement[] {
  const [own, others] = [ours.filter(isTold), theirs.filter(isTold)];
  const byKey = new Map<string, Fact[]>();
  for (const fact of others) byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  const candidates = own.flatMap((fact) =>
    (byKey.get(fact.key) ?? []).map((other) => ({ fact, other, score: agreement(fact, other) })).filter(({ score }) => score > 0),
  );
  candidates.sort((x, y) => y.score - x.score || placeOf(x.fact) - placeOf(y.fact) || placeOf(x.other) - placeOf(y.other));
  const used = new Set<unknown>();
  return candidates.flatMap(({ fact, other, score }) => {
    const [mine, theirs] = [fact.statement.annotation, other.statement.annotation];
    if (used.has(mine) && used.has(theirs)) return [];
    if ((used.has(mine) || used.has(theirs)) && (score < (fact.kind === 'date' ? 0 : MUCH) || fact.key.includes('W'))) return [];
    used.add(mine).add(theirs);
    return [agreementOf(fact, other)];
  });
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

/** Shared surroundings that make a second mention of a day or figure worth telling. */
const MUCH = 2;

const placeOf = ({ statement }: Fact): number => statement.span.start;

/** How much speaks for one thing behind two equal facts; 0 where too little does. */
function agreement(a: Fact, b: Fact): number {
  const context = sharedContext(a, b);
  if (a.kind === 'ordinal') return 0;
  if (a.kind === 'date') return context >= leastForDate(a, b) ? context + 0.1 : 0;
  const [first, second] = [kindOfThing(a.head), kindOfThing(b.head)];
  if (first && second && first !== second && !(isTelling(a) && context >= 1)) return 0;
  const score = context + (first && first === second ? 1.5 : 0) + 0.1;
  return score >= (isTelling(a) ? 0.1 : 0.9) ? score : 0;
}

/** A day far from the day of the report, or a clock time, is hardly named twice by chance in one story; a near one is. */
function leastForDate(a: Fact, b: Fact): number {
  if (a.scale === 'time') return 0;
  if (a.key.includes('W')) return 1.5;
  if (isFarFromReport(a) && isFarFromReport(b)) return 0;
  // One day in one story is nearly always that of one event; parts of a day are told of all sorts of things.
  return isPartOfDay(a) && isPartOfDay(b) ? 0.3 : 0;
}

const isPartOfDay = ({ statement }: Fact): boolean => /T[A-Z]{2}$/.test(statement.value);

/** A number so particular that chance hardly meets it twice in one story. */
function isTelling({ value, scale }: Fact): boolean {
  return !Number.isInteger(value) || /^(?:money|percent|area|weight)/.test(scale) || value > 20;
}

function agreementOf(own: Fact, other: Fact): Agreement {
  const [a, b] = byFile(own.statement.source, other.statement.source) < 0 ? [own, other] : [other, own];
  const terms = sharedWords(a, b).slice(0, 4).join(', ');
  return {
    kind: a.kind === 'date' ? 'date' : 'number',
    a: a.statement,
    b: b.statement,
    why: `${a.kind === 'date' ? 'the same day' : 'the same figure'}${terms ? `, both beside: ${terms}` : ''}`,
  };
}
