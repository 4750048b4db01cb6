import { inferPublishedDay } from '../../article/publishedDay/inferPublishedDay.js';
import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import { readIsoDay } from '../../dates/calendar/calendar.js';
import type { ScanResult } from '../../scan/scan.js';
import { byFile, textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { isDated, publishedList, publishedOf } from './datedSource.js';
import { dayByNearWords } from './dayByNearWords.js';
import { dayByWeekday } from './dayByWeekday.js';
import type { openDays } from './openDay.js';

/** What the day of an article is inferred from. */
export interface StoryDayInput {
  readonly source: Source;
  /** Its scan without a published day: nothing in it hangs on a day that was inferred before. */
  readonly found: ScanResult;
  /** Others that tell the same story. */
  readonly others: readonly Source[];
  /** Those that carry the same text; asked only where it matters. */
  copies(): readonly Source[];
  /** The facts of a source that name one day of the calendar. */
  daysOf(source: Source): readonly Fact[];
  readonly openDaysOf: typeof openDays;
}

/**
 * The day of an article of which neither anybody nor its own words say it, from other sources of its story: these tell the
 * year of a day it names, or tell with a date what it puts on yesterday, today or a weekday. Only sources whose own day is
 * known count, never one that was inferred: so it depends on no order and goes in no circle. It rests between what takes
 * long.
 */
export function* inferFromStory(input: StoryDayInput): Generator<void, InferredDay | undefined> {
  const { source, found, others, copies, daysOf, openDaysOf } = input;
  const known = others.filter(isDated).sort(byFile);
  const days = known.map(publishedOf).sort((a, b) => a - b);
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return undefined;
  const own = inferPublishedDay(textOf(source), found, middle);
  // Who prints an agency's text a day later prints its dateline too: only who was first is of that day.
  const isAgencys = (day: number) => copies().some((copy) => isDated(copy) && publishedOf(copy) === day);
  if (own) return isAgencys(numberOf(own)) ? undefined : withYear(own, known);
  yield;
  const { open, all } = openDaysOf(source, found, middle);
  if (!open.length) return undefined;
  const told: Fact[] = [];
  for (const other of known) {
    yield;
    told.push(...daysOf(other));
  }
  const isNear = (one: InferredDay) => days.some((day) => Math.abs(day - numberOf(one)) <= APART);
  const near = dayByNearWords(open, all, told);
  if (near) return isNear(near) ? near : undefined;
  const inferred = dayByWeekday(open, all, told);
  return inferred && isNear(inferred) && !copies().length ? inferred : undefined;
}

/** Reports of one event are published within so many days. */
const APART = 7;

const numberOf = ({ day }: InferredDay): number => readIsoDay(day) as number;

/** A day that the article names without its year. */
function withYear(own: InferredDay, known: readonly Source[]): InferredDay {
  const list = publishedList(known, numberOf(own));
  return {
    ...own,
    why: `${own.why}, in the year of the other sources of the story (${list})`,
    confidence: own.confidence - 0.1,
    from: 'story',
  };
}
