/** Units of a TIMEX3 length; those of the clock under their letter after a T. */
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  WE: 'weekend',
  DE: 'decade',
  E: 'decade',
  CE: 'century',
  C: 'century',
  L: 'millennium',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
const PLURALS: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia' };

/** One number and unit of a length. */
export interface LengthPart {
  /** Undefined: a number that is not told (`PXW`). */
  readonly count?: number;
  readonly unit: string;
}

/** The parts of `P30D`, `P1Y6M`, `PT90M`, `PXW`; undefined where a value is no length. */
export function lengthParts(value: string): readonly LengthPart[] | undefined {
  if (!/^P(?:(?:\d{1,9}(?:\.\d{1,9})?|X)[A-Z]{1,2}){0,6}(?:T(?:(?:\d{1,9}(?:\.\d{1,9})?|X)[A-Z]){1,3})?$/.test(value))
    return undefined;
  const clock = value.indexOf('T');
  const parts: LengthPart[] = [];
  for (const { 1: count, 2: letters = '', index } of value.matchAll(/(\d{1,9}(?:\.\d{1,9})?|X)([A-Z]{1,2}?)(?=[\dXT]|$)/g)) {
    const unit = UNITS[clock >= 0 && index > clock ? `T${letters}` : letters];
    if (!unit) return undefined;
    parts.push(count === 'X' ? { unit } : { count: Number(count), unit });
  }
  return parts.length ? parts : undefined;
}

/** `30 days`, `1 year and 6 months`, `some weeks`; undefined where a value is no length. */
export const lengthLabel = (value: string): string | undefined =>
  lengthParts(value)
    ?.map(({ count, unit }) => (count === undefined ? `some ${plural(unit)}` : `${count} ${count === 1 ? unit : plural(unit)}`))
    .join(' and ');

/** `centuries`. */
export const plural = (unit: string): string => PLURALS[unit] ?? `${unit}s`;
