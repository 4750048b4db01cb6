/** Days are counted from 1970-01-01 in the proleptic Gregorian calendar; weekdays as ISO 8601 has them, Monday 1 to Sunday 7. */
const DAY = 86_400_000;

/** Number of a day; months over 12 and days over the month's end carry on. */
export const dayNumber = (year: number, month: number, day: number): number => {
  if (year > 99) return Math.round(Date.UTC(year, month - 1, day) / DAY);
  // `Date.UTC` takes these years for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};

/** Year, month and day of a day number. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day number. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week that a day lies in. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** ISO 8601 week and the year it belongs to (section 3.1.1.23: the week of the year's first Thursday is week 1). */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const { year } = dateOf(mondayOf(day) + 3);
  return { year, week: Math.round((mondayOf(day) - mondayOf(dayNumber(year, 1, 4))) / 7) + 1 };
}

/** `YYYY` or, before our era, `BC0480`, as TimeML writes it. */
export const yearText = (year: number): string =>
  year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  const date = dateOf(day);
  return `${yearText(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** Day number of `YYYY-MM-DD` at the start of a text; undefined where none stands there or the day does not exist. */
export function readIsoDay(text: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Whether the calendar has this day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Number of days of a month. */
export const daysIn = (year: number, month: number): number => dateOf(dayNumber(year, month + 1, 0)).day;
