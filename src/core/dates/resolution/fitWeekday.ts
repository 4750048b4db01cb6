import { dateOf, dayNumber, weekdayOf } from '../calendar/calendar.js';
import { slotOf } from '../calendar/slot.js';
import { type Frame, type Located, published } from './frame.js';

/** So near the published day the year is not in doubt, and a wrong weekday is a mistake of the text. */
const SURE = 60;
/** So far from it a date without a year is still read. */
const REACH = 300;

/**
 * A day and month without a year whose weekday is stated: `Saturday, 8 November` is of the year whose 8 November is one, where that
 * lies near the published day; else what was found.
 */
export function fitYear(located: Located, weekday: number | undefined, { dct, narrative }: Frame): Located {
  const { slot } = located;
  if (!weekday || dct === undefined || narrative || slot.unit !== 'day' || weekdayOf(slot.index) === weekday) return located;
  if (Math.abs(slot.index - dct) < SURE) return located;
  const { year, month, day } = dateOf(slot.index);
  const other = [year - 1, year + 1].map((y) => dayNumber(y, month, day)).find((index) => weekdayOf(index) === weekday);
  if (other === undefined || Math.abs(other - dct) > REACH) return located;
  return { slot: slotOf(other, 'day'), why: `the year nearest to ${published(dct)} in which the weekday is right` };
}

/** `Friday the 13th`: of the days with that number and weekday the nearest to `anchor` on the side that `side` says, 0 for both. */
export function nearestNth(anchor: number, weekday: number, monthDay: number, side: -1 | 0 | 1): number | undefined {
  const fits = (index: number): boolean => weekdayOf(index) === weekday && dateOf(index).day === monthDay;
  for (let away = 0; away <= 430; away++) {
    if (side <= 0 && fits(anchor - away)) return anchor - away;
    if (side >= 0 && fits(anchor + away)) return anchor + away;
  }
  return undefined;
}
