import { dayNumber, isDay } from '../calendar/calendar.js';
import { slotOf } from '../calendar/slot.js';
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR } from '../patterns/grammar.js';
import { MONTHS, WEEKDAYS } from '../patterns/lexicon.js';
import { PART_OF, whichOf, withMod } from '../patterns/modifier.js';
import { readOrdinal } from '../patterns/numbers.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Meaning, Reading } from '../timex.js';

const MONTH_DAY = `(?:(?<month>${MONTH}) (?<day>${DAY_NUMBER})|(?<day2>${DAY_NUMBER}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?`;

/** Days and weeks told by a day in them or beside them: `the day before last Tuesday`, `the week of March 6`. */
export const besideDate = createShape('besideDate', [
  { source: `(?:the )?day (?<side>before|after) (?:(?<which>last|next|this) )?(?<weekday>${WEEKDAY})`, read: readBeside },
  {
    source: `${PART_OF}the week (?:of|beginning|starting)(?: on)? (?:(?:${WEEKDAY}),? )?${MONTH_DAY}`,
    read: (groups) => withMod(readWeek(groups), groups.part),
  },
]);

function readBeside({ weekday = '', which, side }: Groups): Reading | undefined {
  const day = WEEKDAYS[weekday.replace('.', '')];
  if (!day) return undefined;
  const said = whichOf(which);
  const meaning: Meaning = { of: 'weekday', weekday: day, beside: side === 'before' ? -1 : 1, ...(said ? { which: said } : {}) };
  return { type: 'DATE', meaning, stated: ['weekday'] };
}

function readWeek(groups: Groups): Reading | undefined {
  const month = MONTHS[(groups.month || (groups.month2 ?? '')).replace('.', '')] ?? 0;
  const day = readOrdinal(groups.day || (groups.day2 ?? '')) ?? 0;
  const year = Number(groups.year ?? '');
  if (!isDay(year || 2024, month, day)) return undefined;
  if (year) {
    const slot = slotOf(dayNumber(year, month, day), 'week');
    return { type: 'DATE', meaning: { of: 'slot', slot }, stated: ['year', 'month', 'week'] };
  }
  return { type: 'DATE', meaning: { of: 'yearPart', unit: 'month', part: month, day, week: true }, stated: ['month', 'week'] };
}
