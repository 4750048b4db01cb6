import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import { isoDay, weekdayOf } from '../../dates/calendar/calendar.js';
import type { Fact } from '../fact.js';
import { publishedOf, putsTheSameOn } from './datedSource.js';
import { dayOfFact, directionOf, type OpenDay } from './openDay.js';
import { sameThing } from './sameThing.js';

/** A weekday that comes so soon after another is most likely a later one, not one before it. */
const SOON = 2;

/**
 * What an article puts on a weekday, and a source that was published that very day on the date: then the article speaks of
 * its own day too. Nothing where it tells of a weekday after it, or speaks of today or yesterday, as of another day.
 */
export function dayByWeekday(open: readonly OpenDay[], all: readonly Fact[], told: readonly Fact[]): InferredDay | undefined {
  if (open.some(({ away }) => away !== undefined && away <= 0)) return undefined;
  const past = open.filter(({ fact, weekday }) => weekday !== undefined && directionOf(fact) === 'past');
  const matched = past.flatMap(({ fact, words, weekday }) => {
    const other = sameThing(fact, all, told);
    return other && weekdayOf(dayOfFact(other)) === weekday ? [{ day: dayOfFact(other), other, words }] : [];
  });
  const [latest] = [...matched].sort((a, b) => b.day - a.day);
  if (!latest || publishedOf(latest.other.statement.source) !== latest.day) return undefined;
  const isLater = ({ weekday = 0 }: OpenDay): boolean => {
    const after = (weekday - weekdayOf(latest.day) + 7) % 7;
    return after > 0 && after <= SOON;
  };
  if (past.some(isLater)) return undefined;
  const why = `${putsTheSameOn(latest.other, latest.day)}, which this article calls “${latest.words}”`;
  return { day: isoDay(latest.day), why, confidence: 0.6, from: 'story' };
}
