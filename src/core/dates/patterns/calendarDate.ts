import { dayNumber, isDay } from '../calendar/calendar.js';
import { slotOf } from '../calendar/slot.js';
import type { Meaning, Reading } from '../timex.js';
import { DAY_NUMBER, MONTH, ORDINAL_WORD, S, WEEKDAY, YEAR } from './grammar.js';
import { MONTHS, WEEKDAYS } from './lexicon.js';
import { PART_OF, whichOf, withMod } from './modifier.js';
import { fullYear, readOrdinal } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const BEFORE = `${PART_OF}(?:(?:this coming |this |next |last |on )?(?<weekday>${WEEKDAY}),?${S})?`;
const OF_YEAR = `(?:,? ?(?<year>${YEAR})|,? ?'(?<short>\\d\\d)|,? (?:of )?(?<relative>this|last|next|that|the same) year)?`;
const DAY = `(?<day>${DAY_NUMBER}|(?:${ORDINAL_WORD}))`;

/** `March 16, 2025`, `16 March`, `Monday, Feb. 3`, `the 3rd of May`. */
export const calendarDate = createShape('calendarDate', [
  { source: `${BEFORE}(?:(?<which>last|this past) )?(?<month>${MONTH})${S}(?:the )?${DAY}${OF_YEAR}`, read: readDay },
  {
    source: `${BEFORE}(?:the )?${DAY}(?: of|-)?(?:${S})?(?<month>${MONTH})(?:-(?<dashed>${YEAR})|${OF_YEAR.slice(0, -1)})?`,
    read: readDay,
  },
]);

function readDay(groups: Groups): Reading | undefined {
  const meaning = meaningOf(groups, groups.day);
  if (!meaning) return undefined;
  const weekday = weekdayOf(groups);
  const reading: Reading = {
    type: 'DATE',
    meaning,
    stated: [
      ...(groups.year || groups.short || groups.dashed ? (['year'] as const) : []),
      'month',
      'day',
      ...(weekday ? (['weekday'] as const) : []),
    ],
    confidence: 0.97,
    ...(weekday ? { weekday } : {}),
  };
  return withMod(reading, groups.part);
}

function meaningOf(groups: Groups, dayText: string | undefined): Meaning | undefined {
  const month = MONTHS[(groups.month ?? '').replace('.', '')] ?? 0;
  const day = readOrdinal(dayText ?? '') ?? 0;
  const year = groups.short ? fullYear(Number(groups.short)) : Number(groups.year || groups.dashed || '');
  if (!isDay(year || 2024, month, day)) return undefined;
  if (year) return { of: 'slot', slot: slotOf(dayNumber(year, month, day), 'day') };
  const which = whichOf(groups.which);
  const yearShift = { this: 0, last: -1, next: 1 }[groups.relative ?? ''];
  return {
    of: 'yearPart',
    unit: 'month',
    part: month,
    day,
    ...(which ? { which } : {}),
    ...(yearShift === undefined ? {} : { yearShift }),
    ...(/that|same/.test(groups.relative ?? '') ? { sameYear: true } : {}),
  };
}

const weekdayOf = (groups: Groups): number | undefined => WEEKDAYS[(groups.weekday ?? '').replace('.', '')];
