import type { Scanner } from '../../mention/scanner.js';
import type { SlotUnit } from '../calendar/slot.js';
import { DAY_PART, SEASON, WEEKDAY } from '../patterns/grammar.js';
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from '../patterns/lexicon.js';
import { withMod } from '../patterns/modifier.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Reading, Timex, Which } from '../timex.js';
import { isInformal } from './isInformal.js';

const THE = '(?:(?:the|a|an) )?';
const WEEKEND = '(?:weekend|wknd|wkend)';
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
 * weekdays in lower case. Finds nothing in an article.
 */
export const informalDate: Scanner<Timex> = {
  name: 'informal',
  *scan(context) {
    if (isInformal(context.text)) yield* shapes.scan(context);
  },
};

const shapes = createShape('informal', [
  { source: '(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)y{2,9}', read: readWeekday },
  { source: 'last nights', read: () => ({ ...shift('day', -1), type: 'TIME', time: 'TNI' }) },
  { source: 'this day', read: () => shift('day', 0) },
  { source: 'next day', read: () => shift('day', 1) },
  { source: 'weekend (?<which>nxt|next|last|this) week', read: (g) => readSlot({ ...g, unit: 'weekend' }) },
  { source: 'all (?:day(?: (?:and )?all night)?|night)', read: () => readLength({ unit: 'day' }) },
  { source: 'all (?<unit>week|month|year)', read: (g) => readLength(g) },
  { source: `(?<which>nxt|this|last|next) (?<unit>wk|mth|yr|${WEEKEND})`, read: readSlot },
  { source: 'nxt (?<unit>week|month|year)', read: (g) => readSlot({ ...g, which: 'nxt' }) },
  { source: '(?<=\\b(?:in|this|last|next|since|until|till|by|early|late|mid|end of) )(?<month>may|march)', read: readMonth },
  {
    source: `(?:a |(?<which>nxt|coming|dis) )?(?:(?!sun\\b)|(?<=\\b(?:on|this|next|last|every|by|until|till|or|and|to|from) ))(?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`,
    read: readWeekday,
  },
  { source: '(?:the )?(?:whole|entire|full) (?<unit>day|week|month|year)', read: (g) => readLength(g, 0.7) },
  {
    source: `(?:(?:the )?${ORDINAL} (?:working |school )?)?(?<unit>day|week|month|year)(?: \\d{1,2}(?![\\d:.]\\d|\\w|-))?`,
    read: (g) => readLength(g),
  },
  { source: '(?<unit>hour)', read: (g) => readLength(g) },
  { source: `${THE}(?:(?<edge>late|early) )?(?<part>nights?|nites?)`, read: readPart },
  {
    source: `(?:(?:the whole|the|an|a|(?<this>this)) )?(?:(?<edge>early|late|mid)[ -])?(?<part>morning|afternoon|evening|morn|arvo)`,
    read: readPart,
  },
  { source: `(?<part>sunset|sunrise|overnight)`, read: readPart },
  { source: `(?<unit>${WEEKEND})`, read: readSlot },
  { source: `(?<season>${SEASON})(?= |$|[.,!?'])`, read: readSeason },
  { source: 'future', read: () => ({ type: 'DATE', meaning: { of: 'value', value: 'FUTURE_REF' }, stated: [] }) },
]);

const shift = (unit: SlotUnit, amount: number): Reading => ({
  type: 'DATE',
  meaning: { of: 'shift', unit, amount, from: 'dct' },
  stated: [],
  confidence: 0.6,
});

function readSlot({ which, unit = '' }: Groups): Reading {
  const size = ({ wk: 'week', mth: 'month', yr: 'year', wknd: 'weekend', wkend: 'weekend' }[unit] ?? unit) as SlotUnit;
  return shift(size, /^ne?xt$/.test(which ?? '') ? 1 : which === 'last' ? -1 : 0);
}

function readWeekday(groups: Groups): Reading | undefined {
  const weekday = WEEKDAYS[(groups.weekday ?? '').replace('.', '')];
  const time = DAY_PARTS[groups.part ?? ''];
  if (!weekday) return undefined;
  const which: Which | undefined = groups.which === 'dis' ? 'this' : groups.which ? 'next' : undefined;
  const meaning = { of: 'weekday', weekday, ...(which ? { which } : {}) } as const;
  const reading: Reading = { type: 'DATE', meaning, stated: ['weekday'], confidence: 0.92 };
  return time ? { ...reading, type: 'TIME', time, stated: ['weekday', 'time'] } : reading;
}

function readLength({ unit }: Groups, confidence = 0.5): Reading | undefined {
  const value = LENGTHS[unit ?? ''];
  return value ? { type: 'DURATION', meaning: { of: 'value', value }, stated: ['length'], confidence } : undefined;
}

function readPart({ part = '', edge }: Groups): Reading {
  const name = { morn: 'morning', arvo: 'afternoon' }[part] ?? part.replace(/s$/, '');
  const reading: Reading = {
    ...shift('day', 0),
    type: 'TIME',
    time: DAY_PARTS[name] ?? 'TNI',
    stated: ['time'],
    confidence: 0.55,
  };
  return withMod(reading, edge);
}

function readMonth({ month = '' }: Groups): Reading {
  return {
    type: 'DATE',
    meaning: { of: 'yearPart', unit: 'month', part: MONTHS[month] ?? 1 },
    stated: ['month'],
    confidence: 0.92,
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
