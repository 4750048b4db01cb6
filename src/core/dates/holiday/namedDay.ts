import type { DayIn } from './dayRules.js';

/** A day, or a run of days, that has a name. */
export interface NamedDay {
  /** Its first day in a year. */
  readonly dayIn: DayIn;
  /** Its last day, from its first, where it is longer than a day. Day numbers. */
  readonly last?: (first: number) => number;
  /** What the reader should know of the day: whose it is, how it is reckoned. */
  readonly note?: string;
}

/** A named day of one day. */
export const on = (dayIn: DayIn, note?: string): NamedDay => (note ? { dayIn, note } : { dayIn });

/** A run of so many days. */
export const run = (dayIn: DayIn, days: number, note?: string): NamedDay => ({
  ...on(dayIn, note),
  last: (first) => first + days - 1,
});
