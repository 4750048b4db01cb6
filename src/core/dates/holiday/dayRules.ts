import { dayNumber, weekdayOf } from '../calendar/calendar.js';
import { MOVEABLE_DAYS } from './moveableDays.js';

/**
 * The day number of a named day in a year; undefined where the year has none or no table holds it. Where a year has two
 * (Islamic days move through the year), the one nearest to `near`, else the first.
 */
export type DayIn = (year: number, near?: number) => number | undefined;

/** The same day of the same month each year. */
export const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);

/** The n-th (from the end: -1) of an ISO weekday in a month, and so many days after it. */
export const nth =
  (n: number, weekday: number, month: number, shift = 0): DayIn =>
  (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 0);
      return last - ((weekdayOf(last) - weekday + 7) % 7) + shift;
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7 + shift;
  };

/** So many days after western Easter (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8). */
export const easter =
  (shift: number): DayIn =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1) + shift;
  };

/** So many days after Orthodox Easter, 1900 to 2099 (the Julian computus, as above, and thirteen days). */
export const orthodoxEaster =
  (shift: number): DayIn =>
  (year) => {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1) + 13 + shift;
  };

/** The 20th of January after each election of a president of the United States; in other years the nearest. */
export const inauguration: DayIn = (year) => dayNumber(year + ([1, 0, -1, -2][((year % 4) + 4) % 4] as number), 1, 20);

/** So many days after a day of the table of moveable days. */
export const moveable =
  (name: keyof typeof MOVEABLE_DAYS, shift = 0): DayIn =>
  (year, near) => {
    const days = daysOf(name).filter((day) => day + shift >= dayNumber(year, 1, 1) && day + shift < dayNumber(year + 1, 1, 1));
    const away = (day: number): number => (near === undefined ? 0 : Math.abs(day - near));
    const [first, second] = days;
    if (first === undefined) return undefined;
    return (second !== undefined && away(second) < away(first) ? second : first) + shift;
  };

/** The first day of the table after a day. */
export const nextOf = (name: keyof typeof MOVEABLE_DAYS, after: number): number =>
  daysOf(name).find((day) => day > after) ?? after;

const read = new Map<string, readonly number[]>();

function daysOf(name: keyof typeof MOVEABLE_DAYS): readonly number[] {
  let days = read.get(name);
  if (!days) {
    days = MOVEABLE_DAYS[name]
      .split(/\s/)
      .map((d) => dayNumber(Number(d.slice(0, 4)), Number(d.slice(4, 6)), Number(d.slice(6))));
    read.set(name, days);
  }
  return days;
}
