import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { timeLabel } from './timeLabel.js';

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' };
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];

/** `Q1` of a year as `first quarter`, `H2` as `second half`, `SP` as `spring`. */
export function yearPartLabel(part: string): string | undefined {
  const [, kind, number] = /^([QH])([1-4])$/.exec(part) ?? [];
  return kind ? `${ORDINALS[Number(number)]} ${kind === 'Q' ? 'quarter' : 'half'}` : SEASONS[part];
}

/** A TIMEX3 value on the calendar in words; undefined where it is none. Years before our era are `BC0044`. */
export function calendarLabel(value: string): string | undefined {
  const isBefore = value.startsWith('BC');
  const bare = isBefore ? value.slice(2) : value;
  const era = isBefore ? ' BC' : '';
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(bare) ?? [];
  if (year) return inYear(`${Number(year)}${era}`, rest, isBefore ? undefined : Number(year));
  return ageLabel(bare, era);
}

/** `1980s` of `198X` or `198`, `18th century` of `17XX` or `17`. */
function ageLabel(value: string, era: string): string | undefined {
  const [, decade] = /^(\d{3})X?$/.exec(value) ?? [];
  if (decade) return `the ${Number(decade)}0s${era}`;
  const [, century] = /^(\d{2})(?:XX)?$/.exec(value) ?? [];
  return century ? `the ${ordinal(Number(century) + 1)} century${era}` : undefined;
}

/** `21st`. */
export function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? undefined : ['', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending || 'th'}`;
}

/** First year that is all Gregorian: days before it may be told in either calendar, so no weekday is said of them. */
const GREGORIAN = 1583;

/** A part of a year; `counted` is the year as the calendar counts it, of our era. */
function inYear(year: string, rest: string | undefined, counted: number | undefined): string | undefined {
  if (!rest) return year;
  const [, week, weekend] = /^W(\d\d)(-WE)?$/.exec(rest) ?? [];
  if (week) return `${weekend ? 'weekend of ' : ''}week ${Number(week)} of ${year}`;
  const part = yearPartLabel(rest);
  if (part) return /^[QH]/.test(rest) ? `${part} of ${year}` : `${part} ${year}`;
  const [, month, day, time] = /^(\d\d)(?:-(\d\d))?(?:T(.+))?$/.exec(rest) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  if (!name || (time && !day)) return undefined;
  if (!day) return `${name} ${year}`;
  const weekday = counted === undefined || counted < GREGORIAN ? '' : `${weekdayName(counted, Number(month), Number(day))} `;
  return `${weekday}${Number(day)} ${name} ${year}${time ? `, ${timeLabel(time)}` : ''}`;
}

const weekdayName = (year: number, month: number, day: number): string =>
  WEEKDAY_NAMES[new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7] as string;
