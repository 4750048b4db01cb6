import type { SlotUnit } from '../calendar/slot.js';
import { SLANG_DAYS, SLANG_TONIGHT } from '../informal/slang.js';
import type { Reading } from '../timex.js';
import { COUPLE, DAY_PART, HEDGE, NUMBER, UNIT, VAGUE } from './grammar.js';
import { DAY_PARTS } from './lexicon.js';
import { hedgeMod, PART_OF, withMod } from './modifier.js';
import { readNumber } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const AMOUNT = `(?<hedge>${HEDGE})?(?:(?<number>${COUPLE}|${NUMBER}|an?|the)|(?<vague>${VAGUE}|many))`;
const SLOT = '(?<unit>weekend|week|month|quarter|year|decade|century)';
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  ...SLANG_DAYS,
  ...Object.fromEntries(SLANG_TONIGHT.map((word) => [word, 0])),
};
const DAY = `(?:${Object.keys(DAYS).join('|')})`;

/** `yesterday`, `last week`, `three days ago`, `a year earlier`, `that same day`, `the end of the year`. */
export const relativeDate = createShape('relativeDate', [
  {
    source: 'the (?:fiscal )?year(?= end(?:ed|ing)\\b)',
    read: () => ({ type: 'DURATION', meaning: { of: 'value', value: 'P1Y' }, stated: ['length'] }),
  },
  {
    source: `${PART_OF}(?:(?<before>${DAY_PART}|mid-afternoon) )?(?<day>${DAY})(?:(?<=y)y{2,9}|(?<=w)w{2,9}|(?<=t)t{2,9})?(?: (?<dayPart>${DAY_PART}))?`,
    read: readDay,
  },
  {
    source: `${PART_OF}(?:the )?(?<which>day before yesterday|day after tomorrow)`,
    read: (g) => shift('day', g.which?.includes('before') ? -2 : 2),
  },
  {
    source: `${PART_OF}(?<which>this|last|that|the next|the previous|the following|later this|earlier this|the) (?:same )?(?:very )?(?:early |late )?(?<dayPart>${DAY_PART})(?! (?:long|club|shift|market|school))`,
    read: readDayPart,
  },
  {
    source: `${PART_OF}(?<which>this|this past|this coming|last|the last|next|the next|the coming|the past|this current|the current|current|the upcoming|the present)(?: (?:fiscal|calendar|whole|entire|full))? ${SLOT}(?: or so)?(?!s)`,
    read: readSlot,
  },
  {
    source: `${PART_OF}(?<which>last|next|that|the|the same|the following|the previous|the next|that same|previous|following|the very next|later that|earlier that|later the same|the full|the latest|the current)(?: (?:fiscal|calendar|whole|entire|full))? (?<unit>day|weekend|week|month|quarter|year|decade|century)(?![- ](?:ago|earlier|later|long|old|end\\b|over|to-|(?:before|after|following|prior)(?=[.,;:)\\n]|$)))(?! of the)(?!s)`,
    read: readSame,
  },
  { source: `${AMOUNT}(?: or so)?[ -](?<unit>${UNIT})(?: or (?:so|two|more))? ago`, read: (g) => readAway(g, -1, 'dct') },
  {
    source: `${AMOUNT}(?: more)?(?: full)?[ -](?<unit>${UNIT})(?: or so)? (?<side>earlier|later|previously|from now|(?:before|prior|after|afterwards?|following)(?=[.,;:)\\n]|$))`,
    read: (g) => readAway(g, /ear|bef|prev|pri/.test(g.side ?? '') ? -1 : 1, g.side === 'from now' ? 'dct' : 'text'),
  },
  {
    source: '(?<vague>years|months|weeks|days|decades|centuries|hours|minutes) (?<side>ago|earlier)',
    read: () => reference('PAST_REF'),
  },
  {
    source: `${PART_OF.replace('<part>', '<of>')}(?<=\\b(?:during|throughout|of|from) (?:the (?:end|start|beginning|middle) of )?)(?:this|that|the same) (?:same )?(?:period|time)(?! (?:of|when|frame|around)\\b)`,
    read: () => ({ ...reference('PAST_REF'), because: 'the time just spoken of', confidence: 0.5 }),
  },
  {
    source: `${PART_OF}year(?:'s)?[ -]end`,
    read: () => ({ type: 'DATE', meaning: { of: 'same', unit: 'year', pointed: false }, stated: [], mod: 'END' }),
  },
]);

const shift = (unit: SlotUnit, amount: number, from: 'dct' | 'text' = 'dct'): Reading => ({
  type: 'DATE',
  meaning: { of: 'shift', unit, amount, from },
  stated: [],
});

const reference = (value: string): Reading => ({ type: 'DATE', meaning: { of: 'value', value }, stated: [] });

function readDay(groups: Groups): Reading | undefined {
  const amount = DAYS[groups.day ?? ''] ?? 0;
  const time = /^(?:tonight|2n|toni|tony|tni)/.test(groups.day ?? '')
    ? 'TNI'
    : DAY_PARTS[groups.dayPart || (groups.before ?? '').replace('mid-', '')];
  const reading = shift('day', amount);
  return withMod(time ? { ...reading, type: 'TIME', time, stated: ['time'] as const } : reading, groups.part);
}

function readDayPart(groups: Groups): Reading | undefined {
  const { which = '', dayPart = '' } = groups;
  const part = DAY_PARTS[dayPart];
  if (!part || (which === 'the' && !/morning|afternoon|evening/.test(dayPart))) return undefined;
  const amount = which === 'last' || which === 'the previous' ? -1 : /next|following/.test(which) ? 1 : 0;
  const from = /that|the /.test(which) ? 'text' : 'dct';
  return { ...shift('day', amount, from), type: 'TIME', time: part, stated: ['time'] };
}

function readSlot(groups: Groups): Reading | undefined {
  const { which = '', unit = '' } = groups;
  if (/coming|upcoming/.test(which) && unit === 'week')
    return withMod({ type: 'DATE', meaning: { of: 'comingWeek' }, stated: [] }, groups.part);
  const amount = /last|^the past|this past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  return withMod(shift(unit as SlotUnit, amount), groups.part);
}

function readSame(groups: Groups): Reading | undefined {
  const { which = '', unit = '', part } = groups;
  if (which === 'the' && (unit === 'decade' || unit === 'century') && !part) return undefined;
  const size = unit as SlotUnit;
  if (which === 'last' || which === 'next') return unit === 'day' ? undefined : shift(size, which === 'last' ? -1 : 1);
  if (/latest/.test(which)) return shift(size, -1);
  if (/following|next/.test(which)) return shift(size, 1, 'text');
  if (/previous/.test(which)) return shift(size, -1, 'text');
  return withMod(
    {
      type: 'DATE',
      meaning: { of: 'same', unit: size, pointed: /that|same/.test(which) },
      stated: [],
      confidence: 0.6,
    } as Reading,
    part,
  );
}

const SIZES: Readonly<Record<string, readonly [SlotUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  wk: ['week', 1],
  fortnight: ['week', 2],
  weekend: ['weekend', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  yr: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};

function readAway(groups: Groups, direction: 1 | -1, from: 'dct' | 'text'): Reading | undefined {
  const text = groups.number ?? '';
  const count = /couple/.test(text) ? 2 : /^an?$|^the$/.test(text) ? 1 : text ? readNumber(text) : undefined;
  const size = SIZES[(groups.unit ?? '').replace(/s$/, '')];
  if (!count || !size)
    return groups.vague || size === undefined ? reference(direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : undefined;
  if (count % 1) return undefined;
  const meaning = {
    of: 'shift',
    unit: size[0],
    amount: direction * count * size[1],
    from,
    reported: direction < 0 && size[0] === 'year' && count === 1,
  } as const;
  const mod = pointMod(groups.hedge, direction);
  return { type: 'DATE', meaning, stated: ['length'], ...(mod ? { mod } : {}) };
}

/** `more than a year ago` lies before the year, `less than a year ago` after it (TimeML annotation guidelines 1.2.1, table of mod). */
function pointMod(hedge: string | undefined, direction: 1 | -1): Reading['mod'] | undefined {
  const mod = hedgeMod(hedge);
  if (mod === 'MORE_THAN') return direction < 0 ? 'BEFORE' : 'AFTER';
  if (mod === 'LESS_THAN') return direction < 0 ? 'AFTER' : 'BEFORE';
  return mod;
}
