import type { Timex } from '../score/scoreDates.js';
import { unitOf } from './timexUnit.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const REFERENCE = /_REF$/;

/** In what a found value differs from the gold one, in words a reader understands. */
export function valueDifference(found: Timex, gold: Timex): string {
  const [f, g] = [found.value.trim(), gold.value.trim()];
  if (found.type !== gold.type) return `${NAMES[gold.type]} taken for ${NAMES[found.type]}`;
  if (!f) return 'left without a value';
  if (REFERENCE.test(f) || REFERENCE.test(g)) return referenceDifference(f, g);
  if (/^P/.test(f) && /^P/.test(g)) return lengthDifference(f, g);
  if (f.includes('T') && g.includes('T')) return timeDifference(f, g);
  const [unit, meant] = [unitOf(found), unitOf(gold)];
  if (unit !== meant) return `${withArticle(unit)} where ${withArticle(meant)} was meant`;
  return DAY.test(f) && DAY.test(g) ? dayDifference(f, g) : partDifference(f, g);
}

const withArticle = (unit: string): string => (/^(?:the|every|now|length)\b/.test(unit) ? unit : `a ${unit}`);

const NAMES: Readonly<Record<string, string>> = {
  DATE: 'a day or year',
  TIME: 'a time of day',
  DURATION: 'a length of time',
  SET: 'a repeated time',
};

function referenceDifference(f: string, g: string): string {
  if (REFERENCE.test(f) && REFERENCE.test(g)) return 'past, now and future mistaken for each other';
  return REFERENCE.test(g)
    ? 'a calendar value where only “now”, “once” or “soon” was meant'
    : 'only “now”, “once” or “soon” given';
}

function lengthDifference(f: string, g: string): string {
  const unit = (value: string): string => value.replace(/[\d.X]+/g, '');
  if (unit(f) !== unit(g)) return 'a length in another unit';
  if (g.includes('X')) return 'a number given to a length that has none';
  return f.includes('X') ? 'a length left without its number' : 'another number';
}

function timeDifference(f: string, g: string): string {
  const [dayF = '', clockF = ''] = f.split('T');
  const [dayG = '', clockG = ''] = g.split('T');
  if (clockF === clockG) return `the right time, ${DAY.test(dayF) && DAY.test(dayG) ? dayDifference(dayF, dayG) : 'another day'}`;
  if (dayF !== dayG) return 'another time on another day';
  if (/^[A-Z]/.test(clockG) !== /^[A-Z]/.test(clockF)) return 'the clock instead of the part of the day, or the other way round';
  return clockF.slice(0, 5) === clockG.slice(0, 5) ? 'another zone or precision' : 'another time of the right day';
}

function dayDifference(f: string, g: string): string {
  const days = Math.round((Date.parse(f) - Date.parse(g)) / 86_400_000);
  if (f.slice(4) === g.slice(4)) return 'the right day in the wrong year';
  if (Math.abs(days) === 7) return `a week too ${days > 0 ? 'late' : 'early'}`;
  if (Math.abs(days) === 1) return 'one day off';
  return Math.abs(days) < 7 ? 'off by two to six days' : 'another day altogether';
}

function partDifference(f: string, g: string): string {
  if (f.slice(0, 4) !== g.slice(0, 4)) {
    if (g.startsWith('XX') || f.startsWith('XX')) return 'the year left open, or given where it is open';
    return f.slice(4) === g.slice(4) && g.length > 4 ? 'in the wrong year' : 'another year altogether';
  }
  return Math.abs(lastNumber(f) - lastNumber(g)) === 1
    ? 'the week, month or quarter before or after'
    : 'another week, month or quarter of the right year';
}

const lastNumber = (value: string): number => Number(/\d+$/.exec(value)?.[0] ?? Number.NaN);
