import { daysIn, isoWeek, readIsoDay } from '../../dates/calendar/calendar.js';
import type { Fact } from '../fact.js';

/** Whether one of two date facts is a day or month and the other the week, month or year that it lies in. */
export function holdsDay(a: Fact, b: Fact): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || a.scale === b.scale || a.scale === 'time' || b.scale === 'time') return false;
  const [whole, part] = [a, b].map(({ key }) => key.slice('date '.length)).sort((x, y) => sizeOf(y) - sizeOf(x)) as [
    string,
    string,
  ];
  return whole.includes('W') ? whole === weekOf(part) : !part.includes('W') && part.startsWith(`${whole}-`);
}

/** About how many days `2024`, `2024-03`, `2024-W10` and `2024-03-05` are. */
export const sizeOf = (value: string): number =>
  value.length === 4 ? 366 : value.includes('W') ? 7 : value.length === 7 ? 31 : 1;

function weekOf(day: string): string | undefined {
  const number = readIsoDay(day);
  if (number === undefined) return undefined;
  const { year, week } = isoWeek(number);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Whether the two are the end of a month and its last day or the one before. */
export function areMonthEnd(a: Fact, b: Fact): boolean {
  const [month, day] = a.scale === 'date 7' ? [a, b] : [b, a];
  const { mention } = month.statement.annotation;
  if (mention?.kind !== 'date' || mention.mod !== 'END' || day.scale !== 'date 10' || !holdsDay(month, day)) return false;
  const [year = 0, number = 0, date = 0] = day.key.slice('date '.length).split('-').map(Number);
  return date >= daysIn(year, number) - 1;
}
