import { dctOf } from '../../article/facts.js';
import { readIsoDay } from '../../dates/calendar/calendar.js';
import type { Fact } from '../fact.js';
import { saysDay } from './clock.js';
import type { FactGroup } from './factGroup.js';
import type { StoryReading } from './storyReading.js';
import { surroundingsOf } from './surroundings.js';

/** Shared surroundings from which two days, months, years or times are told of one event. */
const SAME_EVENT: Readonly<Record<string, number>> = { 'date 4': 1, 'date 7': 2, 'date 10': 1.4, time: 1 };

/**
 * Days of one length of one event: the words right beside both must say the same, and the rest of some two sentences
 * too. A time that some report calls the time of another day is told of another event.
 */
export function dateScore(a: FactGroup, b: FactGroup, reading: StoryReading): number {
  const least = SAME_EVENT[a.scale];
  if (least === undefined) return 0;
  let best = 0;
  for (const fact of a.facts.slice(0, MOST_COMPARED)) {
    for (const other of b.facts.slice(0, MOST_COMPARED)) best = Math.max(best, sameEvent(fact, other, reading));
  }
  return best - least;
}

/** Members of a group of days that are compared one by one. */
const MOST_COMPARED = 12;

/** A source that tells of the other day as well knows both, and most likely of two things. */
const TOLD_TOO = 0.4;
/** A name beside both days says less than a verb: much happens to one man and in one town. */
const AS_NAME = 0.4;

function sameEvent(a: Fact, b: Fact, reading: StoryReading): number {
  if (isOfMoment(a) || isOfMoment(b) || areAheadAndBehind(a, b)) return 0;
  if (a.scale === 'time' && saysDay(a) && saysDay(b) && a.statement.value.slice(0, 10) !== b.statement.value.slice(0, 10))
    return 0;
  const [first, second] = [surroundingsOf(a), surroundingsOf(b)];
  const isClock = a.scale === 'time';
  if (isClock && (isBound(a) || isBound(b))) return 0;
  let beside = 0;
  let all = 0;
  for (const [term, own] of first.terms) {
    const both = Math.min(own, second.terms.get(term) ?? 0) * reading.weightOf(term);
    all += both;
    if (first.beside.has(term) && second.beside.has(term))
      beside += both * (!isClock && (first.names.has(term) || second.names.has(term)) ? AS_NAME : 1);
  }
  if (beside === 0) return 0;
  const besideBoth = [...first.beside].filter((term) => second.beside.has(term)).length;
  const tooIn = (fact: Fact, other: Fact): number => {
    const told = reading.tellings(fact.statement.source, other.key);
    if (!told.length) return 0;
    return besideBoth > 1 && other.scale === 'date 10' && !told.some((one) => areAlike(one, other, reading)) ? OF_OTHERS : 1;
  };
  const toldToo = tooIn(a, b) + tooIn(b, a);
  const apart = areNewAndOld(a, b) ? OLD : 0;
  // Days of one week are told of many things, months and years of few.
  return toldToo > (a.scale === 'date 10' || a.scale === 'time' ? 1 : 0) ? 0 : beside + 0.6 * all - TOLD_TOO * toldToo - apart;
}

/** "Ran past 11 p.m.", "before noon": a bound, not the time of anything. */
const isBound = ({ statement: { source, span } }: Fact): boolean =>
  /\b(?:past|before|after|until|till|by|beyond|since)\s$/i.test(source.text.slice(Math.max(0, span.start - 8), span.start)) ||
  /^(?:(?:shortly|just|soon|well|long) )?(?:before|after)\b/i.test(source.text.slice(span.start, span.end));

/** How much it counts that a source tells the other day of quite another thing. */
const OF_OTHERS = 0.25;

/** Whether two tellings of one day have their verb or matter in common. */
function areAlike(a: Fact, b: Fact, { weightOf }: StoryReading): boolean {
  const [first, second] = [surroundingsOf(a), surroundingsOf(b)];
  let sum = 0;
  for (const term of first.beside) if (second.beside.has(term) && !first.names.has(term)) sum += weightOf(term);
  return sum >= 0.3;
}

/** What must be shared beyond the rest where one report's day is its news and the other's lies weeks back. */
const OLD = 1;
const NEWS = 3;
const LONG_AGO = 10;

/** Days from the report's own day to the day that it tells; undefined of a time, of a longer stretch, or without a day. */
function daysAhead({ scale, statement }: Fact): number | undefined {
  const [day, own] = [readIsoDay(statement.value), readIsoDay(dctOf(statement.source.facts))];
  return scale === 'date 10' && day !== undefined && own !== undefined ? day - own : undefined;
}

/** What one report awaits and the other has seen are told of two events, or of one whose day was moved. */
function areAheadAndBehind(a: Fact, b: Fact): boolean {
  const [first, second] = [daysAhead(a), daysAhead(b)];
  return first !== undefined && second !== undefined && first * second < 0;
}

/** One report's news of these days, and what the other says of weeks ago. */
function areNewAndOld(a: Fact, b: Fact): boolean {
  const [near, far] = [daysAhead(a), daysAhead(b)].sort((x = 0, y = 0) => y - x);
  return near !== undefined && far !== undefined && near <= 0 && near >= -NEWS && far < -LONG_AGO;
}

/** "Today", "tonight" and the like stand for the day of each report, and in quotations for the day of the words. */
const isOfMoment = ({ scale, statement: { source, span } }: Fact): boolean =>
  scale !== 'time' &&
  /^(?:[\w:. ’']{1,24} )?(?:today|tonight|now|this (?:morning|afternoon|evening)|tomorrow|last night|the (?:day|evening|night|morning|afternoon))$/i.test(
    source.text.slice(span.start, span.end),
  );
