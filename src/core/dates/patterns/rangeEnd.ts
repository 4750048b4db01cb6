import { dayNumber, isDay } from '../calendar/calendar.js';
import { slotIn, slotOf } from '../calendar/slot.js';
import type { Reading } from '../timex.js';
import { DAY_NUMBER, MONTH, S, YEAR } from './grammar.js';
import { MONTHS } from './lexicon.js';
import { createShape, type Groups } from './shape.js';

const JOIN = ' ?(?:-|to|and|or|&|through|until) ?';
const THEN_YEAR = `(?:,? (?<year>${YEAR}))?`;
/** After "and" or "to" a number with a noun behind it counts: `May 4 and 5 people`. */
const NO_COUNT =
  '(?! (?!in\\b|at\\b|on\\b|for\\b|by\\b|to\\b|from\\b|of\\b|with\\b|we?re?\\b|was\\b|are\\b|is\\b|will\\b|as\\b|when\\b|while\\b|the\\b|this\\b|after\\b|before\\b|during\\b|and\\b|but\\b|s?he\\b|they\\b)[a-z])';
/** The days that stand between the month and this one: `2 - 3, 9` in `May 2 - 3, 9 - 10`. */
const DAYS_BETWEEN = `(?:${DAY_NUMBER}(?:${JOIN}|, ?)){1,12}`;

/**
 * The ends of ranges and lists that share their month, year or era, each a mention of its own (TimeML annotation guidelines
 * 1.2.1, section 2.2): the `5` of `March 3-5`, the `3` of `3-5 March`, the `45` of `1941-45`, the `499` of `499-493 BC`,
 * the `9` of `from 9 to 11 a.m.`
 */
export const rangeEnd = createShape('rangeEnd', [
  {
    source: `(?<=(?<month>${MONTH})${S}(?:the )?${DAYS_BETWEEN})(?<day>${DAY_NUMBER})(?:(?=(?:${JOIN}|, )\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]))|(?<=- ?${DAY_NUMBER})${THEN_YEAR}|(?<=(?:to|and|or|&|through|until) ?${DAY_NUMBER})${THEN_YEAR.replace('<year>', '<until>')}${NO_COUNT})`,
    read: readDay,
  },
  {
    source: `(?<![\\d.,:/$#-])(?<day>${DAY_NUMBER})(?=(?:, ?${DAY_NUMBER}){0,6}(?:${JOIN}|, and )(?<last>${DAY_NUMBER})(?: of|-)?(?:${S})?(?<month>${MONTH})${THEN_YEAR}(?![A-Za-z0-9]))`,
    read: readDay,
  },
  { source: '(?<=(?<![\\d.,:/$#-])(?<head>1\\d|20)(?<from>\\d\\d)[-/])(?<to>\\d\\d)(?![-/%.,:]?\\d)', read: readYear },
  {
    source: '(?<![\\d.,:/$#-])(?<year>\\d{1,4})(?=(?: ?- ?| to | and )(?<last>\\d{1,4})(?: |-)(?:BCE?|B\\.C\\.))',
    read: (g) => (Number(g.year) >= Number(g.last) ? inYear(1 - Number(g.year)) : undefined),
  },
  {
    source:
      '(?<![\\d.,:/$#-])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?=(?: ?- ?| to | and )(?<last>1[0-2]|0?[1-9])(?:[:.][0-5]\\d)? ?(?<half>[ap])\\.?m\\b)',
    read: readHour,
  },
]);

function readDay(groups: Groups): Reading | undefined {
  const month = MONTHS[(groups.month ?? '').replace('.', '')] ?? 0;
  const [day, year] = [Number.parseInt(groups.day ?? '', 10), Number(groups.year || groups.until || '')];
  if (!isDay(year || 2024, month, day) || (groups.last && Number.parseInt(groups.last, 10) <= day)) return undefined;
  return {
    type: 'DATE',
    meaning: year
      ? { of: 'slot', slot: slotOf(dayNumber(year, month, day), 'day') }
      : { of: 'yearPart', unit: 'month', part: month, day },
    stated: year ? ['year', 'day'] : ['day'],
    confidence: 0.85,
  };
}

const inYear = (year: number): Reading => ({
  type: 'DATE',
  meaning: { of: 'slot', slot: slotIn('year', year) },
  stated: ['year'],
  confidence: 0.85,
});

function readYear({ head, from, to }: Groups): Reading | undefined {
  return Number(to) > Number(from) ? inYear(Number(`${head}${to}`)) : undefined;
}

/** The `9` of `from 9 to 11 a.m.`; `11-2pm` begins before noon. */
function readHour({ hour, minute, last, half }: Groups): Reading {
  const [from, to] = [Number(hour) % 12, Number(last) % 12];
  const late = (half === 'p') === from <= to;
  return {
    type: 'TIME',
    meaning: { of: 'clock' },
    time: `T${String(from + (late ? 12 : 0)).padStart(2, '0')}:${minute || '00'}`,
    stated: ['time'],
    confidence: 0.85,
  };
}
