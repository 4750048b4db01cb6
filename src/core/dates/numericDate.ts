import { dayNumber, isDay } from './calendar.js';
import { fullYear } from './numbers.js';
import { createShape, type Groups } from './shape.js';
import { slotOf } from './slot.js';
import type { Reading } from './timex.js';

const SEPARATED = '(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d\\d|\\d\\d)';

/** `2025-03-16`, `16/03/2025`, `27.03.15`. Where both orders are days, month first, as in US reports, and flagged. */
export const numericDate = createShape('numericDate', [
  {
    source: '(?<year>(?:1[5-9]|20)\\d\\d)(?<sep>[-/.])(?<a>\\d{1,2})\\k<sep>(?<b>\\d{1,2})',
    read: (g) => dated(g, Number(g.a), Number(g.b)),
  },
  { source: SEPARATED, read: readSeparated },
]);

function readSeparated(groups: Groups): Reading | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const monthFirst = groups.sep !== '.' && dated(groups, a, b);
  const dayFirst = dated(groups, b, a);
  if (monthFirst && dayFirst && a !== b) return { ...monthFirst, flags: ['day-month-order'], confidence: 0.6 };
  return monthFirst || dayFirst || undefined;
}

function dated(groups: Groups, month: number, day: number): Reading | undefined {
  const year = (groups.year ?? '').length === 2 ? fullYear(Number(groups.year)) : Number(groups.year);
  if (!isDay(year, month, day)) return undefined;
  const slot = slotOf(dayNumber(year, month, day), 'day');
  return { type: 'DATE', meaning: { of: 'slot', slot }, stated: ['year', 'month', 'day'] };
}
