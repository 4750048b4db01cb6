import type { Span } from '../../text/span.js';
import { daysOf, SLOT_DAYS, type Slot, type SlotUnit } from '../calendar/slot.js';

/** How far back in the text a date stays the one spoken of, in code units. */
const REACH = 700;
/** For a time of day: the sentence and the one before it. */
const NEAR = 350;

/** How far back a report's quarter, half or months stay what it reports on. */
const TOPIC = 1000;

/** A stretch of the calendar that the text has spoken of, and the words that gave it. */
export interface Said {
  readonly slot: Slot;
  readonly span: Span;
}

/** Remembers the dates of a text as they are read, in order. */
export interface Memory {
  remember(slot: Slot, span: Span): void;
  /** A counted stretch that figures are given for: `the nine months`. */
  rememberMonths(at: number): void;
  /** The last one no coarser than `unit`; for `year` any. `near` code units back at most, or anywhere in a narrative. */
  last(unit: SlotUnit, at: number, narrative: boolean): Said | undefined;
  /** The quarter or half year that a report is about, `months` where it is about a stretch of months. */
  topic(at: number): Said | 'months' | undefined;
}

/** An empty memory: one for each text. */
export function createMemory(): Memory {
  const kept = new Map<SlotUnit, Said>();
  let months = -TOPIC;
  return {
    remember: (slot, span) => kept.set(slot.unit, { slot, span }),
    rememberMonths: (at) => {
      months = at;
    },
    last(unit, at, narrative) {
      let best: Said | undefined;
      for (const said of kept.values()) {
        if (SLOT_DAYS[said.slot.unit] > SLOT_DAYS[unit]) continue;
        if (!narrative && at - said.span.start > (unit === 'day' ? NEAR : REACH)) continue;
        if (!best || said.span.start > best.span.start) best = said;
      }
      return best;
    },
    topic(at) {
      const [quarter, half] = [kept.get('quarter'), kept.get('half')];
      const said = !quarter || (half && half.span.start > quarter.span.start) ? half : quarter;
      const from = said?.span.start ?? -TOPIC;
      if (at - Math.max(from, months) > TOPIC) return undefined;
      return months > from ? 'months' : said;
    },
  };
}

/** Whether most full dates of a text lie more than a year and a half before the published day: history, not news. */
export function tellsOfThePast(slots: readonly Slot[], deictic: number, dct: number | undefined): boolean {
  if (slots.length < 6) return false;
  const old = dct === undefined ? slots.length : slots.filter((slot) => dct - daysOf(slot).end > 200).length;
  return old / slots.length > 0.55 && deictic * 6 < slots.length;
}
