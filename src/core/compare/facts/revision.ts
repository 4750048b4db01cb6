import { dctOf } from '../../article/facts.js';
import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { stem } from '../stem.js';
import { areOneDigitApart, areTransposed } from './compatible.js';
import type { FactGroup } from './factGroup.js';
import { scopeOf } from './scope.js';

/** Two values of which the later may replace the earlier. */
export interface Replaced {
  readonly earlier: FactGroup;
  readonly later: FactGroup;
}

/** Tolls: what befell people, day after day, and the land that burned or was flooded. */
const isToll = ({ facts, scale }: FactGroup): boolean =>
  /^area /.test(scale) || facts.some((fact) => ![undefined, 'aboard'].includes(scopeOf(fact).state));

/**
 * Whether the values of two groups follow each other: counts and areas that grow from report to report, of the missing also
 * those that fall. Not where a report of a later day still has the first value, nor, but for tolls, where the digits alone
 * changed places. Undefined where they contradict each other.
 */
export function replacedBy(a: FactGroup, b: FactGroup): Replaced | undefined {
  if (a.kind !== 'number' || !/^(?:count|area) /.test(a.scale)) return undefined;
  if ([...a.heads].some((head) => FIXED.has(head))) return undefined;
  const [first, second] = [daysOf(a), daysOf(b)];
  if (!first || !second || first.begin === second.begin) return undefined;
  const [earlier, later] = first.begin < second.begin ? [a, b] : [b, a];
  const [before, after] = first.begin < second.begin ? [first, second] : [second, first];
  if (before.end > after.begin) return undefined;
  const falls = later.value < earlier.value;
  const mayFall = [...earlier.facts, ...later.facts].some((fact) => ['miss', 'evacuate'].includes(scopeOf(fact).state ?? ''));
  if (falls && !mayFall) return undefined;
  if (isToll(a) || isToll(b) || later.facts.some(isGrowing)) return { earlier, later };
  return areTransposed(a.value, b.value) || areOneDigitApart(a.value, b.value) ? undefined : { earlier, later };
}

/** "So far", "has risen to", "up from": the number was another before. */
const GROWING =
  /\b(?:so far|by now|already|up from|down from|latest|r(?:ise|ises|isen|ose)|climb(?:s|ed)?|grow(?:s|n)?|grew|increased?|has reached|now)\b/i;

const isGrowing = ({ statement: { source, sentence } }: Fact): boolean =>
  GROWING.test(source.text.slice(sentence.start, sentence.end));

/** What is counted once and for all. */
const FIXED: ReadonlySet<string> = new Set(
  ['vote', 'age', 'seat', 'goal', 'point', 'judge'].flatMap((noun) => [noun, stem(noun)]),
);

/** First and last day on which sources tell a value; undefined where a source has no day. */
function daysOf({ facts }: FactGroup): { readonly begin: string; readonly end: string } | undefined {
  const days = facts.map((fact) => asOf(fact)).sort();
  const [begin, end] = [days[0], days.at(-1)];
  return begin && end ? { begin, end } : undefined;
}

/** The day for which a figure is told: its report's. */
const asOf = ({ statement: { source } }: Fact): string => dayOfSource(source) ?? '';

const dayOfSource = ({ facts }: Source): string | undefined => dctOf(facts);
