import { MONTH_NAMES } from '../../text/calendarNames.js';
import type { Span } from '../../text/span.js';
import { dateOf } from '../calendar/calendar.js';
import { type Slot, type SlotUnit, slotValue } from '../calendar/slot.js';
import type { Tense } from '../tense/tense.js';
import type { Said } from './memory.js';

/** What a meaning is laid against. */
export interface Frame {
  /** Day number of the published day; undefined where the article has none. */
  readonly dct: number | undefined;
  /** The stretch last spoken of, of at least a given size; undefined where there is none yet. */
  last(unit: SlotUnit): Said | undefined;
  /** The quarter or half year that a report is about, `months` where it is about a stretch of months. */
  topic(): Said | 'months' | undefined;
  /** Whether a sentence begins with these words, or with `In` and them: a story goes on from there. */
  opens(span: Span): boolean;
  /** Whether the text tells of long ago: then its own last date, not the published day, is the anchor. */
  readonly narrative: boolean;
  /** Whether it is a post or message, which speaks of days to come where no tense says otherwise. */
  readonly post: boolean;
  /** Read when needed. */
  tense(): Tense;
}

/** A stretch that was found, and why in words. Undefined slot: nothing to hold it against. */
export interface Located {
  readonly slot: Slot;
  /** Day number of the last day, where the stretch is a run of days that begins with `slot`. */
  readonly through?: number;
  /** The date of the text that it was counted from; absent: the published day, or nothing. */
  readonly said?: Said;
  readonly why: string;
}

/** `17 March 2025`. */
export function dayInWords(day: number): string {
  const date = dateOf(day);
  return `${date.day} ${MONTH_NAMES[date.month - 1]} ${date.year}`;
}

/** A day as `17 March 2025`, any other stretch as its value: `1989-Q3`. */
export const slotInWords = (slot: Slot): string => (slot.unit === 'day' ? dayInWords(slot.index) : slotValue(slot));

/** `the published day, 17 March 2025`. */
export const published = (dct: number): string => `the published day, ${dayInWords(dct)}`;
