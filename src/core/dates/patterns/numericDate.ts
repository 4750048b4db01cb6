import { dayNumber, isDay } from '../calendar/calendar.js';
import { slotOf } from '../calendar/slot.js';
import { dayInWords } from '../resolution/frame.js';
import type { Reading } from '../timex.js';
import { fullYear } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const SEPARATED = '(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d\\d|\\d\\d)';

const ATTACKS = '(?= (?:terror(?:ist)? )?(?:attacks?|attackers|hijack(?:ers|ings)))';
const ATTACKS_NOTE = 'the attacks on the United States are known by this day of 2001';

/** `2025-03-16`, `16/03/2025`, `27.03.15`. Where both orders are days, month first, as in US reports, and flagged. */
export const numericDate = createShape('numericDate', [
  {
    source: '(?<year>(?:1[5-9]|20)\\d\\d)(?<sep>[-/.])(?<a>\\d{1,2})\\k<sep>(?<b>\\d{1,2})',
    read: (g) => dated(g, Number(g.a), Number(g.b)),
  },
  { source: SEPARATED, read: readSeparated },
  { source: `9/11${ATTACKS}|(?<=\\b(?:after|since|before) )9/11(?![/%])`, read: readAttacks },
  { source: `Sept(?:ember|\\.)? 11(?:th)?${ATTACKS}`, read: readAttacks },
]);

/** `9/11` and `the Sept. 11 attacks` have their year by name. */
function readAttacks(): Reading {
  const slot = slotOf(dayNumber(2001, 9, 11), 'day');
  return { type: 'DATE', meaning: { of: 'slot', slot }, stated: ['month', 'day'], note: ATTACKS_NOTE, confidence: 0.98 };
}

function readSeparated(groups: Groups): Reading | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const monthFirst = groups.sep !== '.' && dated(groups, a, b);
  const dayFirst = dated(groups, b, a);
  if (monthFirst && dayFirst && a !== b) {
    const other = dayInWords(dayNumber(yearOf(groups), b, a));
    const note = `read month first, as in the United States; day first it would be ${other}`;
    return { ...monthFirst, flags: ['day-month-order'], note, confidence: 0.6 };
  }
  return monthFirst || dayFirst || undefined;
}

const yearOf = ({ year = '' }: Groups): number => (year.length === 2 ? fullYear(Number(year)) : Number(year));

function dated(groups: Groups, month: number, day: number): Reading | undefined {
  const year = yearOf(groups);
  if (!isDay(year, month, day)) return undefined;
  const slot = slotOf(dayNumber(year, month, day), 'day');
  return { type: 'DATE', meaning: { of: 'slot', slot }, stated: ['year', 'month', 'day'] };
}
