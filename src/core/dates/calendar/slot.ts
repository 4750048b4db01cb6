import { dateOf, dayNumber, isoDay, isoWeek, mondayOf, yearText } from './calendar.js';

/** Sizes of a stretch of the calendar that a date can name. */
export type SlotUnit = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * One stretch of the calendar. `index` counts slots of that size: days from 1970, weeks by their Monday's day number,
 * the rest from year 0 (`month`: year × 12 + month − 1; `season`: year × 4 + spring, summer, autumn, winter).
 */
export interface Slot {
  readonly unit: SlotUnit;
  readonly index: number;
}

const PER_YEAR = { month: 12, season: 4, quarter: 4, half: 2, year: 1, decade: 0.1, century: 0.01 } as const;
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** A slot of some part of a year, `part` from 1. */
export const slotIn = (unit: 'month' | 'season' | 'quarter' | 'half' | 'year', year: number, part = 1): Slot => ({
  unit,
  index: year * PER_YEAR[unit] + part - 1,
});

/** The slot of a size that a day lies in. */
export function slotOf(day: number, unit: SlotUnit): Slot {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week' || unit === 'weekend') return { unit, index: mondayOf(day) };
  const { year, month } = dateOf(day);
  if (year < 1 && (unit === 'decade' || unit === 'century')) return { unit, index: Math.floor((year - 2) * PER_YEAR[unit]) };
  if (unit === 'season') return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
  return { unit, index: Math.floor(((year * 12 + month - 1) * PER_YEAR[unit]) / 12 + 1e-9) };
}

/** The slot `amount` of its own size later. */
export const moved = (slot: Slot, amount: number): Slot => ({
  unit: slot.unit,
  index: slot.index + amount * (slot.unit === 'week' || slot.unit === 'weekend' ? 7 : 1),
});

/** First and last day, as day numbers. */
export function daysOf({ unit, index }: Slot): { readonly begin: number; readonly end: number } {
  if (unit === 'day') return { begin: index, end: index };
  if (unit === 'week') return { begin: index, end: index + 6 };
  if (unit === 'weekend') return { begin: index + 5, end: index + 6 };
  const months = Math.round(12 / PER_YEAR[unit]);
  const first = index * months + (unit === 'season' ? 2 : isEraBefore(unit, index) ? 24 : 0);
  const monthStart = (n: number) => dayNumber(Math.floor(n / 12), n - Math.floor(n / 12) * 12 + 1, 1);
  return { begin: monthStart(first), end: monthStart(first + months) - 1 };
}

/** TIMEX3 value (TimeML annotation guidelines 1.2.1, section 2.2.2.4). */
export function slotValue({ unit, index }: Slot): string {
  if (unit === 'day') return isoDay(index);
  if (unit === 'week' || unit === 'weekend') {
    const { year, week } = isoWeek(index);
    return `${yearText(year)}-W${String(week).padStart(2, '0')}${unit === 'weekend' ? '-WE' : ''}`;
  }
  if (isEraBefore(unit, index)) return `BC${String(-index - 1).padStart(unit === 'decade' ? 3 : 2, '0')}`;
  if (unit === 'decade') return `${String(index).padStart(3, '0')}X`;
  if (unit === 'century') return `${String(index).padStart(2, '0')}XX`;
  const part = PER_YEAR[unit];
  const [year, rest] = [yearText(Math.floor(index / part)), index - Math.floor(index / part) * part];
  if (unit === 'month') return `${year}-${String(rest + 1).padStart(2, '0')}`;
  if (unit === 'season') return `${year}-${SEASONS[rest]}`;
  if (unit === 'quarter') return `${year}-Q${rest + 1}`;
  return unit === 'half' ? `${year}-H${rest + 1}` : year;
}

/** Decades and centuries before our era go by the figures of their years, as later ones do: −45 is `BC044`, 449 to 440 BC. */
const isEraBefore = (unit: SlotUnit, index: number): boolean => index < 0 && (unit === 'decade' || unit === 'century');

/** How many days a slot of this size has, about: to see which of two is the coarser. */
export const SLOT_DAYS: Readonly<Record<SlotUnit, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  season: 91,
  quarter: 91,
  half: 183,
  year: 365,
  decade: 3652,
  century: 36_525,
};
