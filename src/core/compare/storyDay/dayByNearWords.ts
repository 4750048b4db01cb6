import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import { isoDay } from '../../dates/calendar/calendar.js';
import type { Fact } from '../fact.js';
import { putsTheSameOn } from './datedSource.js';
import { dayOfFact, type OpenDay } from './openDay.js';
import { sameThing } from './sameThing.js';

/** What an article puts on yesterday or today, and another source of its story on a date. All that do must agree. */
export function dayByNearWords(open: readonly OpenDay[], all: readonly Fact[], told: readonly Fact[]): InferredDay | undefined {
  const votes = open.flatMap(({ fact, words, away }) => {
    const other = away === undefined ? undefined : sameThing(fact, all, told);
    return other && away !== undefined ? [{ day: dayOfFact(other) - away, other, words }] : [];
  });
  const [first] = votes;
  if (!first || votes.some(({ day }) => day !== first.day)) return undefined;
  const why = `${putsTheSameOn(first.other, dayOfFact(first.other))}, which this article calls “${first.words}”`;
  return { day: isoDay(first.day), why, confidence: 0.7, from: 'story' };
}
