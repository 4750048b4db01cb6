import type { Source } from './source.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FULL_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `17 Mar 2025`, or `17 Mar` where `short`; what is no day stays as it is. */
export function dayLabel(iso: string, short = false): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year) return iso;
  return `${Number(day)} ${MONTHS[Number(month) - 1]}${short ? '' : ` ${year}`}`;
}

/** A TIMEX3 value in words: `Thursday 13 March 2025`, `March 2025`, `week 11 of 2025`; else the value itself. */
export function valueLabel(value: string): string {
  const [, year, month, day, rest] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(.*))?$/.exec(value) ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12) {
    const name = `${FULL_MONTHS[Number(month) - 1]} ${year}`;
    if (!day) return name;
    const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
    return `${weekday} ${Number(day)} ${name}${rest ? `, ${rest}` : ''}`;
  }
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  return weekYear ? `week ${Number(week)} of ${weekYear}` : value;
}

/** The outlet, or the file's name where no outlet is known: how a source is called. */
export const sourceLabel = (source: Source): string => source.facts.outlet ?? source.file.slice(source.file.lastIndexOf('/') + 1);

/** `BBC · 17 Mar`: who and when, in a list of sources. */
export function sourceAndDay(source: Source): string {
  const { published } = source.facts;
  return published ? `${sourceLabel(source)} · ${dayLabel(published, true)}` : sourceLabel(source);
}

/** 1-based line of an offset. */
export function lineNumber(source: string, offset: number): number {
  let count = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) count++;
  return count;
}
