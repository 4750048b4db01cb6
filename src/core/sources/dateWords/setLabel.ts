import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { ordinal, yearPartLabel } from './calendarLabel.js';
import { lengthParts, plural } from './lengthLabel.js';
import { timeLabel } from './timeLabel.js';

/** What a SET says of how often (TimeML 1.2.1, section 2.2). */
export interface Often {
  readonly quant?: string;
  readonly freq?: string;
}

const QUANTS: Readonly<Record<string, string>> = { EACH: 'each', SOME: 'some' };
const TIMES: Readonly<Record<string, string>> = { '1': 'once', '2': 'twice' };
const DAYS: Readonly<Record<string, string>> = { D: 'day', H: 'hour', M: 'month', W: 'week' };

/** A SET in words: `every Thursday`, `twice a week`, `every 2 weeks`, `3 days a week`; undefined where its value is not known. */
export function setLabel(value: string, { quant = '', freq }: Often): string | undefined {
  const often = freq ? oftenLabel(freq) : undefined;
  const [length] = lengthParts(value) ?? [];
  if (length) {
    const { count, unit } = length;
    const period = count === undefined || count === 1 ? unit : `${count} ${plural(unit)}`;
    if (often)
      return `${often} ${count === undefined || count === 1 ? (/^[aeio]|^hour/.test(unit) ? 'an' : 'a') : 'in'} ${period}`;
    return count === undefined ? `every few ${plural(unit)}` : `${QUANTS[quant] ?? 'every'} ${period}`;
  }
  const days = repeated(value);
  if (!days) return undefined;
  return often ? `${often}, every ${days}` : `${QUANTS[quant] ?? 'every'} ${days}`;
}

/** `2X`: twice; `3D`: 3 days. */
function oftenLabel(freq: string): string | undefined {
  const [, count = '', unit] = /^(\d{1,6}|X)([A-Z])$/.exec(freq) ?? [];
  if (!unit) return undefined;
  if (unit === 'X') return count === 'X' ? 'some times' : (TIMES[count] ?? `${count} times`);
  const name = DAYS[unit];
  return name && `${count === 'X' ? 'some' : count} ${count === '1' ? name : plural(name)}`;
}

/** What comes again in a value whose years, weeks or days are left open: `XXXX-WXX-4T20:00`. */
function repeated(value: string): string | undefined {
  const [, day = '', time] = /^([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  const named = day === '' || day === 'XXXX-XX-XX' ? 'day' : repeatedDay(day);
  if (!named || !time) return day === '' ? undefined : named;
  const clock = timeLabel(time);
  if (/^\d/.test(clock)) return `${named} at ${clock}`;
  return named === 'day' ? clock : `${named} ${clock}`;
}

function repeatedDay(day: string): string | undefined {
  const [, rest] = /^XXXX(?:-(.+))?$/.exec(day) ?? [];
  if (rest === undefined) return day === 'XXXX' ? 'year' : undefined;
  if (OPEN[rest]) return OPEN[rest];
  const [, weekday] = /^WXX-([1-7])$/.exec(rest) ?? [];
  if (weekday) return WEEKDAY_NAMES[Number(weekday)];
  const [, month, date] = /^(\d\d|XX)(?:-(\d\d))?$/.exec(rest) ?? [];
  if (!month) return yearPartLabel(rest);
  const name = month === 'XX' ? 'month' : MONTH_NAMES[Number(month) - 1];
  if (!name || !date) return name;
  return month === 'XX' ? `${ordinal(Number(date))} of the month` : `${Number(date)} ${name}`;
}

const OPEN: Readonly<Record<string, string>> = { WXX: 'week', 'WXX-WE': 'weekend', XX: 'month', QX: 'quarter', HX: 'half-year' };
