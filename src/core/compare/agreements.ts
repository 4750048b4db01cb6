import { dctOf } from '../article/facts.js';
import type { Agreement } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import { kindOfThing } from './countedThing.js';
import { type Fact, sharedContext, sharedTerms } from './fact.js';

/**
 * Facts of two sources of one story that say the same of the same thing: of the candidates each fact has in the other
 * source, the one whose surroundings are most alike.
 */
export function agreementsBetween(own: readonly Fact[], others: readonly Fact[]): readonly Agreement[] {
  const found = new Map<string, Agreement>();
  for (const [a, b] of [...bestPartners(own, others), ...bestPartners(others, own)]) {
    const [mine, theirs] = own.includes(a) ? [a, b] : [b, a];
    const key = `${mine.statement.annotation.id} ${theirs.statement.annotation.id}`;
    if (!found.has(key)) found.set(key, agreementOf(mine, theirs));
  }
  return [...found.values()];
}

function bestPartners(facts: readonly Fact[], candidates: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of candidates) byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  return facts.flatMap((fact) => {
    const scored = (byKey.get(fact.key) ?? []).map((other) => ({ other, score: agreement(fact, other) }));
    const best = scored.sort((x, y) => y.score - x.score || placeOf(x.other) - placeOf(y.other))[0];
    return best && best.score > 0 ? [[fact, best.other] as const] : [];
  });
}

const placeOf = ({ statement }: Fact): number => statement.span.start;

/** How much speaks for one thing behind two equal facts; 0 where too little does. */
function agreement(a: Fact, b: Fact): number {
  const context = sharedContext(a, b);
  if (a.kind === 'ordinal') return 0;
  if (a.kind === 'date') return context >= leastForDate(a, b) ? context + 0.1 : 0;
  const [first, second] = [kindOfThing(a.head), kindOfThing(b.head)];
  if (first && second && first !== second && !(isTelling(a) && context >= 1)) return 0;
  const score = context + (first && first === second ? 1.5 : 0) + 0.1;
  return score >= (isTelling(a) ? 0.1 : 1.1) ? score : 0;
}

/** A day far from the day of the report, or a clock time, is hardly named twice by chance in one story; a near one is. */
function leastForDate(a: Fact, b: Fact): number {
  if (a.scale === 'time') return 0;
  return isFarFromReport(a) && isFarFromReport(b) ? 0 : 0.8;
}

function isFarFromReport({ key, statement }: Fact): boolean {
  const day = dctOf(statement.source.facts);
  const said = key.slice('date '.length);
  if (!day || said.includes('W')) return false;
  if (said.length < 10) return !day.startsWith(said);
  return Math.abs(Date.parse(said) - Date.parse(day)) > 4 * 86_400_000;
}

/** A number so particular that chance hardly meets it twice in one story. */
function isTelling({ value, scale }: Fact): boolean {
  return !Number.isInteger(value) || /^(?:money|percent|area|weight)/.test(scale) || value > 20;
}

function agreementOf(own: Fact, other: Fact): Agreement {
  const [a, b] = byFile(own.statement.source, other.statement.source) < 0 ? [own, other] : [other, own];
  const terms = sharedTerms(a, b).slice(0, 4).join(', ');
  return {
    kind: a.kind === 'date' ? 'date' : 'number',
    a: a.statement,
    b: b.statement,
    why: `${a.kind === 'date' ? 'the same day' : 'the same figure'}${terms ? `, both beside: ${terms}` : ''}`,
  };
}
