import type { Scanner } from '../mention/scanner.js';
import { DAY_PART, SEASON, WEEKDAY } from './grammar.js';
import { isInformal } from './informal.js';
import { DAY_PARTS, SEASONS, WEEKDAYS } from './lexicon.js';
import { createShape, type Groups } from './shape.js';
import type { SlotUnit } from './slot.js';
import type { Reading, Timex } from './timex.js';

const THE = '(?:(?:the|a|an) )?';
const ORDINAL = '(?:(?:(?:second|2nd|third|3rd) )?last|first|second|third|final|1st|2nd|3rd|[4-9]th)';
const LENGTHS: Readonly<Record<string, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  yr: 'P1Y',
  hour: 'PT1H',
};

/**
 * What only posts and messages write: a bare `day`, `night` or `weekend` that tells of time, `Day 3`, seasons alone, abbreviated
 * weekdays in lower case, clock times without a point (`430pm`, `at 1015`). Finds nothing in an article.
 */
export const informalDate: Scanner<Timex> = {
  name: 'informal',
  *scan(context) {
    if (isInformal(context.text)) yield* shapes.scan(context);
  },
};

const shapes = createShape('informal', [
  { source: '(?<hour>1[0-2]|0?[1-9])(?<minute>[0-5]\\d)? ?\\+? ?(?<half>[ap]m)', read: readClock },
  {
    source:
      '(?:(?<=(?:\\bat|\\babt|\\babout|\\baround|@) ?)|(?<=\\b(?:by|till|until|til|from|since) )(?!19|20))(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?hrs?)?',
    read: readClock,
  },
  { source: 'last nights', read: () => ({ ...shift('day', -1), type: 'TIME', time: 'TNI' }) },
  { source: 'this day', read: () => shift('day', 0) },
  { source: 'next day', read: () => shift('day', 1) },
  { source: 'weekend (?<which>nxt|next|last|this) week', read: (g) => readSlot({ ...g, unit: 'weekend' }) },
  { source: 'all (?:day(?: (?:and )?all night)?|night)', read: () => readLength({ unit: 'day' }) },
  { source: '(?<which>nxt|this|last) (?<unit>week|wk|month|year|yr|weekend|wknd)', read: readSlot },
  {
    source: `(?:a )?(?:(?!sun\\b)|(?<=\\b(?:on|this|next|last|every|by|until|till|or|and|to|from) ))(?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`,
    read: readWeekday,
  },
  { source: `(?:the )?(?:whole|entire|full) (?<unit>day)`, read: readLength },
  {
    source: `(?:(?:the )?${ORDINAL} (?:working |school )?)?(?<unit>day|week|month|year)(?: \\d{1,2}(?![\\d:.]\\d|\\w|-))?`,
    read: readLength,
  },
  { source: '(?<unit>hour)', read: readLength },
  { source: `${THE}(?:late )?(?<part>nights?|nite)`, read: readPart },
  { source: '(?:the whole|an|the) (?<part>morning|afternoon|evening)', read: readPart },
  { source: `(?<part>sunset|sunrise|overnight)`, read: readPart },
  { source: '(?<unit>weekend|wknd)', read: readSlot },
  { source: `(?<season>${SEASON})(?= |$|[.,!?'])`, read: readSeason },
  { source: 'future', read: () => ({ type: 'DATE', meaning: { of: 'value', value: 'FUTURE_REF' }, stated: [] }) },
]);

const shift = (unit: SlotUnit, amount: number): Reading => ({
  type: 'DATE',
  meaning: { of: 'shift', unit, amount, from: 'dct' },
  stated: [],
  confidence: 0.6,
});

function readClock({ hour, minute, half }: Groups): Reading | undefined {
  const late = half === 'pm' ? 12 : 0;
  const of12 = half ? (Number(hour) % 12) + late : Number(hour);
  return {
    type: 'TIME',
    meaning: { of: 'clock' },
    time: `T${String(of12).padStart(2, '0')}:${minute || '00'}`,
    stated: ['time'],
    confidence: 0.88,
  };
}

function readSlot({ which, unit = '' }: Groups): Reading {
  const size = ({ wk: 'week', yr: 'year', wknd: 'weekend' }[unit] ?? unit) as SlotUnit;
  return shift(size, /^ne?xt$/.test(which ?? '') ? 1 : which === 'last' ? -1 : 0);
}

function readWeekday(groups: Groups): Reading | undefined {
  const weekday = WEEKDAYS[(groups.weekday ?? '').replace('.', '')];
  const time = DAY_PARTS[groups.part ?? ''];
  if (!weekday) return undefined;
  const reading: Reading = { type: 'DATE', meaning: { of: 'weekday', weekday }, stated: ['weekday'], confidence: 0.92 };
  return time ? { ...reading, type: 'TIME', time, stated: ['weekday', 'time'] } : reading;
}

function readLength({ unit }: Groups): Reading | undefined {
  const value = LENGTHS[unit ?? ''];
  return value ? { type: 'DURATION', meaning: { of: 'value', value }, stated: ['length'], confidence: 0.5 } : undefined;
}

function readPart({ part = '' }: Groups): Reading {
  return {
    ...shift('day', 0),
    type: 'TIME',
    time: DAY_PARTS[part.replace(/s$/, '')] ?? 'TNI',
    stated: ['time'],
    confidence: 0.5,
  };
}

function readSeason({ season = '' }: Groups): Reading {
  return {
    type: 'DATE',
    meaning: { of: 'yearPart', unit: 'season', part: SEASONS[season] ?? 1 },
    stated: ['month'],
    confidence: 0.82,
  };
}
