import { DAY_PART, MONTH, NUMBER, SEASON, UNIT, WEEKDAY } from './grammar.js';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js';
import { readNumber } from './numbers.js';
import { createShape, type Groups } from './shape.js';
import type { Reading } from './timex.js';

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
  { source: `(?:every|each) (?:single |other )?(?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`, read: readWeekday },
  {
    source: `(?:every|each) (?<month>${MONTH})`,
    read: (g) => set(`XXXX-${String(MONTHS[(g.month ?? '').replace('.', '')]).padStart(2, '0')}`),
  },
  { source: `(?:every|each) (?<season>${SEASON})`, read: (g) => set(`XXXX-${SEASON_MARKS[(SEASONS[g.season ?? ''] ?? 1) - 1]}`) },
  { source: `(?:every|each) (?<part>morning|afternoon|evening|night)`, read: (g) => set(DAY_PARTS[g.part ?? '']) },
  {
    source: `(?:every|each|per) (?:single )?(?<other>other )?(?:(?<number>${NUMBER}|few|couple of) )?(?<unit>${UNIT})`,
    read: readEvery,
  },
  { source: `(?<weekday>${WEEKDAY}) (?<part>morning|afternoon|evening|night)s`, read: readWeekday },
  { source: '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s', read: readWeekday },
  { source: 'weekends', read: () => set('XXXX-WXX-WE') },
]);

const set = (value: string | undefined): Reading | undefined =>
  value ? { type: 'SET', meaning: { of: 'value', value }, stated: ['length'] } : undefined;

function readWeekday(groups: Groups): Reading | undefined {
  return set(`XXXX-WXX-${WEEKDAYS[(groups.weekday ?? '').replace('.', '')]}${DAY_PARTS[groups.part ?? ''] ?? ''}`);
}

function readEvery(groups: Groups): Reading | undefined {
  const unit = UNITS[(groups.unit ?? '').replace(/s$/, '')] ?? UNITS[groups.unit ?? ''];
  const count = groups.other
    ? 2
    : !groups.number
      ? 1
      : /few/.test(groups.number)
        ? 'X'
        : /couple/.test(groups.number)
          ? 2
          : readNumber(groups.number);
  if (!unit || !count || unit.letter === 'WE') return undefined;
  const amount = count === 'X' ? 'X' : count * (unit.times ?? 1);
  return set(`P${unit.clock ? 'T' : ''}${amount}${unit.letter}`);
}
