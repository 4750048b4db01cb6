import { dayNumber, isDay } from '../calendar/calendar.js';
import { nthOf } from '../calendar/nthWeekday.js';
import { slotIn, slotOf } from '../calendar/slot.js';
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR } from '../patterns/grammar.js';
import { MONTHS, WEEKDAYS } from '../patterns/lexicon.js';
import { PART_OF, whichOf, withMod } from '../patterns/modifier.js';
import { readOrdinal } from '../patterns/numbers.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Meaning, Reading } from '../timex.js';

const MONTH_DAY = `(?:(?<month>${MONTH}) (?<day>${DAY_NUMBER})|(?<day2>${DAY_NUMBER}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?`;

/** `the 8th` of `in August, when they next meet, on the 8th`: of the month just named. */
const DAY_OF_MONTH = `the (?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?<=\\b(?:in|of|for|until|by|from|since|late|early|next|last|this) (?<month>${MONTH})\\b[^.!?\\n]{0,60}?\\b(?:on|until|till|by|since|from|before|after) the \\d{1,2}..)(?=[.,;:)”"]|\\n|$| (?:and|but|when|at|after|before|as|in|for|with|while|to)\\b)`;

/** Days and weeks told by a day in them or beside them: `the day before last Tuesday`, `the week of March 6`. */
export const besideDate = createShape('besideDate', [
  { source: `(?:the )?day (?<side>before|after) (?:(?<which>last|next|this) )?(?<weekday>${WEEKDAY})`, read: readBeside },
  {
    source: `(?:the )?(?:very )?(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th) (?<weekday>${WEEKDAY}) (?:of|in) (?:(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})|,? (?:of )?(?<relative>this|last|next) year)?|(?<shift>this|last|next|the|that) month)`,
    read: readNthWeekday,
  },
  {
    source: `(?<!\\b(?:once|twice|times|days?|nights?|hours?|times?|\\d) )an? (?<span>week|fortnight) (?:(?:on|from) (?<weekday>${WEEKDAY})|(?:from )?(?<day>today|tomorrow))(?! (?:night|morning)s)`,
    read: readWeeksOn,
  },
  {
    source: `(?<day>today|tomorrow|this day) (?<span>week|fortnight)(?=[.,;:)]|\n|$| (?:at|in|and|when|to|for)\\b)`,
    read: readWeeksOn,
  },
  { source: DAY_OF_MONTH, read: readDayOfMonth },
  {
    source: `${PART_OF}the week (?:of|beginning|starting)(?: on)? (?:(?:${WEEKDAY}),? )?${MONTH_DAY}`,
    read: (groups) => withMod(readWeek(groups), groups.part),
  },
]);

const NTHS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, final: -1 };

/** `the second Wednesday of October`, `the last Friday in next month`. */
function readNthWeekday(groups: Groups): Reading | undefined {
  const weekday = WEEKDAYS[(groups.weekday ?? '').replace('.', '')];
  const nth = NTHS[groups.nth ?? ''] ?? Number.parseInt(groups.nth ?? '', 10);
  const month = MONTHS[(groups.month ?? '').replace('.', '')];
  if (!weekday || !nth) return undefined;
  const day = { weekday, nth };
  const shift = { this: 0, last: -1, next: 1 }[groups.shift ?? ''];
  if (!month)
    return {
      type: 'DATE',
      meaning: { of: 'nthWeekday', day, ...(shift === undefined ? {} : { monthShift: shift }) },
      stated: ['weekday'],
    };
  const year = Number(groups.year ?? '');
  const stated = ['month', 'weekday'] as const;
  if (year) {
    const slot = slotOf(nthOf(day, slotIn('month', year, month)), 'day');
    return { type: 'DATE', meaning: { of: 'slot', slot }, stated: ['year', ...stated] };
  }
  const yearShift = { this: 0, last: -1, next: 1 }[groups.relative ?? ''];
  const meaning: Meaning = {
    of: 'yearPart',
    unit: 'month',
    part: month,
    nthWeekday: day,
    ...(yearShift === undefined ? {} : { yearShift }),
  };
  return { type: 'DATE', meaning, stated };
}

/** `a week on Sunday`, `a fortnight from Friday`, `tomorrow week`, `a week today`. */
function readWeeksOn({ weekday = '', day, span }: Groups): Reading | undefined {
  const weeks = span === 'fortnight' ? 2 : 1;
  const named = WEEKDAYS[weekday.replace('.', '')];
  if (named) return { type: 'DATE', meaning: { of: 'weekday', weekday: named, weeksOn: weeks }, stated: ['weekday'] };
  const amount = 7 * weeks + (day === 'tomorrow' ? 1 : 0);
  return { type: 'DATE', meaning: { of: 'shift', unit: 'day', amount, from: 'dct' }, stated: [] };
}

function readDayOfMonth(groups: Groups): Reading | undefined {
  const month = MONTHS[(groups.month ?? '').replace('.', '')] ?? 0;
  const day = readOrdinal(groups.day ?? '') ?? 0;
  if (!isDay(2024, month, day)) return undefined;
  return { type: 'DATE', meaning: { of: 'yearPart', unit: 'month', part: month, day, sameYear: true }, stated: ['day'] };
}

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
