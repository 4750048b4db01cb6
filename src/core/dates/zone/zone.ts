import { dateOf, dayNumber, weekdayOf } from '../calendar/calendar.js';
import { PLACE_ZONES, type SummerRule, ZONES, type Zone } from './zoneLexicon.js';

const anyOf = (names: readonly string[]): string => `(?:${[...names].sort((a, b) => b.length - a.length).join('|')})`;

/** Pattern source of a zone that stands inside an expression: `EDT`, `Eastern Standard Time`, `UTC+3`, `GMT+5:30`. */
export const ZONE = `(?:\\b(?:GMT|UTC) ?[+-] ?\\d{1,2}(?::?\\d\\d)?|\\b${anyOf(Object.keys(ZONES))}\\b)`;

/** Pattern source of the place whose time it is, behind an expression: ` Kyiv time`, ` local time`. */
export const PLACE_ZONE = ` (?:${anyOf(Object.keys(PLACE_ZONES))}|local) time`;

/** The zone that such words name, in lower case; undefined for none, and for `local time`. */
export function readZone(words: string): Zone | undefined {
  const shifted = /^(?:gmt|utc) ?([+-]) ?(\d{1,2}):?(\d\d)?$/.exec(words);
  if (shifted) {
    const standard = (shifted[1] === '-' ? -1 : 1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0));
    return Math.abs(standard) <= 14 * 60 ? { standard } : undefined;
  }
  return ZONES[words] ?? PLACE_ZONES[words.trim().replace(/ time$/, '')];
}

/** All offsets that the zone's words can stand for, in minutes east of Greenwich. */
export const offsetsOf = ({ standard, summer, others = [] }: Zone): readonly number[] => [
  standard,
  ...(summer === undefined ? [] : [summer]),
  ...others,
];

/** The offset on a day: summer time where the zone's rule has it. Without a day the winter's. */
export const offsetOn = ({ standard, summer, rule }: Zone, day: number | undefined): number =>
  summer !== undefined && rule && day !== undefined && isSummer(rule, day) ? summer : standard;

/** The n-th Sunday of a month, the last for 5. */
function sunday(n: number, year: number, month: number): number {
  const first = dayNumber(year, month, 1);
  const day = first + ((7 - weekdayOf(first)) % 7) + (n - 1) * 7;
  return dateOf(day).month === month ? day : day - 7;
}

/** Rules as they stand (since 2007, 1996 and 2008), on the year of the day. */
function isSummer(rule: SummerRule, day: number): boolean {
  const { year } = dateOf(day);
  if (rule === 'us') return day >= sunday(2, year, 3) && day < sunday(1, year, 11);
  if (rule === 'eu') return day >= sunday(5, year, 3) && day < sunday(5, year, 10);
  return day < sunday(1, year, 4) || day >= sunday(1, year, 10);
}
