import type { DateMention } from '../mention/mention.js';
import type { Slot, SlotUnit } from './calendar/slot.js';
import type { Zone } from './zone/zoneLexicon.js';

/** Which of the slots around the anchor the words ask for: `last`, `this`, `next`, or none said (tense decides). */
export type Which = 'last' | 'this' | 'next';

/**
 * What an expression means before it is laid against the published day (HeidelTime's UNDEF values). `resolve.ts` turns it
 * into a value.
 */
export type Meaning =
  /** Complete as written: a duration, a set, `PAST_REF`. */
  | { readonly of: 'value'; readonly value: string }
  /** A stretch of the calendar, complete as written. */
  | { readonly of: 'slot'; readonly slot: Slot }
  /** A named part of a year: a month (1-12), season, quarter or half, or a day of a month. */
  | {
      readonly of: 'yearPart';
      readonly unit: 'month' | 'season' | 'quarter' | 'half';
      readonly part: number;
      readonly day?: number;
      readonly which?: Which;
      readonly yearShift?: number;
      /** `of that year`: the one last spoken of. */
      readonly sameYear?: boolean;
      /** The week of that day is meant. */
      readonly week?: boolean;
      /** `the second Wednesday of October`: `nth` from 1, -1 the last. */
      readonly nthWeekday?: NthWeekday;
    }
  /**
   * A holiday by name: its first day in a given year (the one nearest to `near`, where a year has two), its last from the
   * first where it is longer than a day, and the year where it is stated. `unit`: the week or weekend around it.
   */
  | {
      readonly of: 'holiday';
      readonly dayIn: (year: number, near?: number) => number | undefined;
      readonly last?: (first: number) => number;
      readonly name: string;
      readonly unit: 'day' | 'week' | 'weekend';
      readonly which?: Which;
      readonly year?: number;
    }
  /** A day of the week, ISO 1-7. `weekShift`: of the week before, this one, or the next; `monthDay`: `Friday the 13th`; `beside`: the day before or after it; `weeksOn`: so many weeks after the next one. */
  | {
      readonly of: 'weekday';
      readonly weekday: number;
      readonly which?: Which;
      readonly weekShift?: number;
      readonly monthDay?: number;
      readonly beside?: -1 | 1;
      readonly weeksOn?: number;
    }
  /** So many units before or after the published day (`dct`) or the day last spoken of (`text`). */
  | {
      readonly of: 'shift';
      readonly unit: SlotUnit;
      readonly amount: number;
      readonly from: 'dct' | 'text';
      /** `a year earlier`: beside the figures of a quarter it is that quarter, a year before. */
      readonly reported?: boolean;
    }
  /** `the quarter`, `that year`: the one last spoken of. */
  | { readonly of: 'same'; readonly unit: SlotUnit; readonly pointed: boolean; readonly latest?: boolean }
  /** The quarter of a stated year that corresponds to the one reported on: `the 1988 period`. */
  | { readonly of: 'ofYear'; readonly year: number }
  /** `the last Friday of next month`: of the month so many after the published day's, or the one last spoken of. */
  | { readonly of: 'nthWeekday'; readonly day: NthWeekday; readonly monthShift?: number }
  /** `the coming week`: the one most of which lies ahead. */
  | { readonly of: 'comingWeek' }
  /** A time on the day last spoken of in the sentence, or so many days after it. */
  | { readonly of: 'clock'; readonly shift?: number };

/** So manieth of a weekday in a month: `nth` from 1, -1 for the last. */
export interface NthWeekday {
  readonly weekday: number;
  readonly nth: number;
}

/** What a shape reads from its words. */
export interface Reading {
  readonly type: DateMention['type'];
  readonly meaning: Meaning;
  /** Part after the day: `TMO`, `T14:00`. */
  readonly time?: string;
  /** Where a zone is stated. */
  readonly zone?: Zone;
  readonly mod?: DateMention['mod'];
  /** Of a set: `EVERY`, `2X`. */
  readonly quant?: string;
  readonly freq?: string;
  readonly stated: DateMention['stated'];
  readonly flags?: readonly string[];
  /** Why it is one, where there is more to say than the shape's name. */
  readonly because?: string;
  readonly confidence?: number;
  /** What the reader should know of the reading, said after the reason: `by the Persian calendar`. */
  readonly note?: string;
  /** ISO weekday written beside a full date, to be checked. */
  readonly weekday?: number;
}

/** A date mention on its way through the room: found, not yet resolved. */
export interface Timex extends DateMention {
  readonly reading: Reading;
  /** Name of the shape that found it. */
  readonly shape: string;
}

/** Whether the mention is still to be resolved. */
export const isTimex = (mention: DateMention): mention is Timex => 'reading' in mention;
