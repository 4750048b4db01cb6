import { isoDay, weekdayOf } from '../../dates/calendar/calendar.js';
import type { Passage } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import { isDated, publishedOf } from './datedSource.js';
import { dayOfFact } from './openDay.js';
import { sameThing } from './sameThing.js';
import type { StoryDayInput } from './storyDay.js';

/** What one open day of an article may be: no value, only shown beside the question. */
export interface DayGuess {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Where another source tells the same thing with its date. */
  readonly passage: Passage;
}

/** The date on which another source of the story, of known day, tells what an article without a day puts on yesterday or a weekday. */
export function guessDay(
  { source, found, others, daysOf, openDaysOf }: Omit<StoryDayInput, 'copies'>,
  { start }: Span,
): DayGuess | undefined {
  const known = others.filter(isDated);
  const [first] = known;
  if (!first) return undefined;
  const { open, all } = openDaysOf(source, found, publishedOf(first));
  const asked = open.find(({ fact }) => fact.statement.span.start === start);
  const other = asked && sameThing(asked.fact, all, known.flatMap(daysOf));
  if (!other) return undefined;
  const day = dayOfFact(other);
  const fits = asked.weekday === undefined || asked.weekday === weekdayOf(day);
  return fits ? { day: isoDay(day), passage: other.statement } : undefined;
}
