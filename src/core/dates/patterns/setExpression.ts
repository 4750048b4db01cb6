import type { Reading } from '../timex.js';
import { DAY_PART, MONTH, NUMBER, SEASON, UNIT, WEEKDAY } from './grammar.js';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js';
import { readNumber } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};
const SEASON_MARKS = ['SP', 'SU', 'FA', 'WI'];

/** What comes again and again: `every day`, `each Thursday`, `weekly`, `Tuesday nights`, `every two years`. */
export const setExpression = createShape('setExpression', [
  { source: `(?<adverb>${Object.keys(ADVERBS).join('|')})`, read: (g) => set(ADVERBS[g.adverb ?? '']) },
  {
    source: `(?<quant>every|each) (?:single |(?<other>other ))?(?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`,
    read: readWeekday,
  },
  {
    source: `(?<quant>every|each) (?<month>${MONTH})`,
    read: (g) => set(`XXXX-${String(MONTHS[(g.month ?? '').replace('.', '')]).padStart(2, '0')}`, g),
  },
  {
    source: `(?<quant>every|each) (?<season>${SEASON})`,
    read: (g) => set(`XXXX-${SEASON_MARKS[(SEASONS[g.season ?? ''] ?? 1) - 1]}`, g),
  },
  { source: `(?<quant>every|each) (?<part>morning|afternoon|evening|night|nite)`, read: (g) => set(DAY_PARTS[g.part ?? ''], g) },
  {
    source: `(?<quant>every|each|per) (?:single )?(?<other>other )?(?:(?<number>${NUMBER}|few|couple of) )?(?<unit>${UNIT})`,
    read: readEvery,
  },
  {
    source: `(?:(?<times>once|twice|thrice)|(?:(?<number>${NUMBER})|several|many|a few) (?<what>times|days|nights)) (?:an?|per|(?<quant>each|every)(?: (?<periods>${NUMBER}|few|couple of))?) (?<unit>hour|day|week|month|quarter|year|decade)s?`,
    read: readTimes,
  },
  { source: `(?<weekday>${WEEKDAY}) (?<part>morning|afternoon|evening|night)s`, read: readWeekday },
  { source: '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s', read: readWeekday },
  { source: 'weekends', read: () => set('XXXX-WXX-WE') },
]);

/** `quant` as TIMEX3 has it: the word that makes it a set. */
function set(value: string | undefined, groups: Groups = {}, freq?: string): Reading | undefined {
  if (!value) return undefined;
  const quant = groups.other
    ? 'EVERY OTHER'
    : /^(?:every|each)$/.test(groups.quant ?? '')
      ? groups.quant?.toUpperCase()
      : undefined;
  return {
    type: 'SET',
    meaning: { of: 'value', value },
    stated: ['length'],
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
  };
}

/** `twice a week` is P1W with freq 2X, `once every four years` P4Y with freq 1X, `three days a week` P1W with freq 3D (TimeML annotation guidelines 1.2.1, section 2.2.2.8). */
function readTimes(groups: Groups): Reading | undefined {
  const { times = '', number = '', unit = '', what = '', periods = '' } = groups;
  const count = { once: 1, twice: 2, thrice: 3 }[times] ?? readNumber(number) ?? 'X';
  const size = UNITS[unit];
  const length = periods ? countOf(periods) : 1;
  if (!size || !length || (typeof count === 'number' && count % 1)) return undefined;
  return set(
    `P${size.clock ? 'T' : ''}${length === 'X' ? 'X' : length * (size.times ?? 1)}${size.letter}`,
    groups,
    `${count}${what.startsWith('time') || !what ? 'X' : 'D'}`,
  );
}

function readWeekday(groups: Groups): Reading | undefined {
  return set(`XXXX-WXX-${WEEKDAYS[(groups.weekday ?? '').replace('.', '')]}${DAY_PARTS[groups.part ?? ''] ?? ''}`, groups);
}

function readEvery(groups: Groups): Reading | undefined {
  const unit = UNITS[(groups.unit ?? '').replace(/s$/, '')] ?? UNITS[groups.unit ?? ''];
  const count = groups.other ? 2 : groups.number ? countOf(groups.number) : 1;
  if (!unit || !count || unit.letter === 'WE') return undefined;
  const amount = count === 'X' ? 'X' : count * (unit.times ?? 1);
  return set(`P${unit.clock ? 'T' : ''}${amount}${unit.letter}`, groups);
}

/** `few` is not counted. */
function countOf(words: string): number | 'X' | undefined {
  if (words === 'few') return 'X';
  return words === 'couple of' ? 2 : readNumber(words);
}
