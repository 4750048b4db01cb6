import type { NthWeekday } from '../timex.js';
import { weekdayOf } from './calendar.js';
import { daysOf, type Slot } from './slot.js';

/** Day number of the second Wednesday of a month, or the last; a fifth that the month has not is the next month's first. */
export function nthOf({ weekday, nth }: NthWeekday, month: Slot): number {
  const { begin, end } = daysOf(month);
  if (nth < 0) return end - ((weekdayOf(end) - weekday + 7) % 7);
  return begin + ((weekday - weekdayOf(begin) + 7) % 7) + 7 * (nth - 1);
}
