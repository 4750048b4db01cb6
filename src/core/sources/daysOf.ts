import { calendarValue, isoWeek } from './dayIndex.js';

/** First and last day, `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly begin: string;
  readonly end: string;
}

/**
 * The days of a TIMEX3 value: a day, week, month or year, or a stretch `a/b`; `range` where the value alone does not say.
 * Undefined for a length, a repetition and what is not resolved.
 */
export function daysOf(value: string | undefined, range?: Days): Days | undefined {
  const [from = '', to, ...rest] = (value ?? '').split('/');
  if (to !== undefined && !rest.length) {
    const [first, last] = [calendarDays(from), calendarDays(to)];
    if (first && last && first.begin <= last.end) return { begin: first.begin, end: last.end };
  }
  return calendarDays(from) ?? (range && range.begin <= range.end ? { begin: range.begin, end: range.end } : undefined);
}

function calendarDays(value: string): Days | undefined {
  const day = calendarValue(value);
  const [, year, week, month] = /^(\d{4})(?:-W(\d\d)|-(\d\d))?$/.exec(day ?? '') ?? [];
  if (!day || !year) return day ? { begin: day, end: day } : undefined;
  if (week) {
    const days = isoWeek(Number(year), Number(week));
    const [begin = day, end = day] = /-WE$/.test(value) ? [days[5], days[6]] : [days[0], days[6]];
    return { begin, end };
  }
  if (!month) return { begin: `${year}-01-01`, end: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { begin: `${day}-01`, end: `${day}-${String(last).padStart(2, '0')}` };
}
