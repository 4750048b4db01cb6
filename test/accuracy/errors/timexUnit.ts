import type { Timex } from '../score/scoreDates.js';

const REFERENCES: Readonly<Record<string, string>> = { PRESENT_REF: 'now', PAST_REF: 'the past', FUTURE_REF: 'the future' };

const DAYS: Readonly<Record<string, string>> = {
  ...{ D: 'day', W: 'week', WE: 'weekend', M: 'month', Q: 'quarter', Y: 'year' },
  ...{ E: 'decade', DE: 'decade', C: 'century', CE: 'century', L: 'millennium', X: 'unknown unit' },
};
const HOURS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second', X: 'unknown unit' };

/** Shapes of TIMEX3 values, the first that fits. X stands for what is not known. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/T(?!$)/, 'time of day'],
  [/-W[\dX]{2}-WE$/, 'weekend'],
  [/-W[\dX]{2}-\d$/, 'weekday'],
  [/-W[\dX]{2}$/, 'week'],
  [/^(?:[\dX]{4}|)-[\dX]{2}-[\dX]{2}$/, 'day'],
  [/^[\dX]{4}-[QH]/, 'quarter or half'],
  [/^[\dX]{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^[\dX]{4}-[\dX]{2}$/, 'month'],
  [/^(?:BC)?[\dX]{4}$|^FY/, 'year'],
  [/^[\dX]{3}$/, 'decade'],
  [/^[\dX]{2}$/, 'century'],
];

/** What a TIMEX3 value is given to: `day`, `month`, `length in weeks`, `every year`; the type's name for none. */
export function unitOf({ type, value }: Timex): string {
  if (REFERENCES[value]) return REFERENCES[value];
  if (value.includes('/')) return 'stretch of days';
  const period = /^PT?(?:[\d.X]+([A-Z]{1,2}))/.exec(value);
  if (period) {
    const unit = (value.startsWith('PT') ? HOURS : DAYS)[period[1] as string] ?? 'unknown unit';
    return type === 'SET' ? `every ${unit}` : `length in ${unit.replace(/(?<=r)y$/, 'ie')}s`;
  }
  const unit = UNITS.find(([shape]) => shape.test(value))?.[1] ?? `${type} without a value`;
  return type === 'SET' ? `every ${unit}` : unit;
}
