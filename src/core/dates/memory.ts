import { daysOf, SLOT_DAYS, type Slot, type SlotUnit } from './slot.js';

/** How far back in the text a date stays the one spoken of, in code units. */
const REACH = 700;
/** For a time of day: the sentence and the one before it. */
const NEAR = 350;

/** Remembers the dates of a text as they are read, in order. */
export interface Memory {
  remember(slot: Slot, at: number): void;
  /** The last one no coarser than `unit`; for `year` any. `near` code units back at most, or anywhere in a narrative. */
  last(unit: SlotUnit, at: number, narrative: boolean): Slot | undefined;
}

/** An empty memory: one for each text. */
export function createMemory(): Memory {
  const kept = new Map<SlotUnit, { readonly slot: Slot; readonly at: number }>();
  return {
    remember: (slot, at) => kept.set(slot.unit, { slot, at }),
    last(unit, at, narrative) {
      let best: { readonly slot: Slot; readonly at: number } | undefined;
      for (const entry of kept.values()) {
        if (SLOT_DAYS[entry.slot.unit] > SLOT_DAYS[unit]) continue;
        if (!narrative && at - entry.at > (unit === 'day' ? NEAR : REACH)) continue;
        if (!best || entry.at > best.at) best = entry;
      }
      return best?.slot;
    },
  };
}

/** Whether most full dates of a text lie more than a year and a half before the published day: history, not news. */
export function tellsOfThePast(slots: readonly Slot[], deictic: number, dct: number | undefined): boolean {
  if (slots.length < 6) return false;
  const old = dct === undefined ? slots.length : slots.filter((slot) => dct - daysOf(slot).end > 200).length;
  return old / slots.length > 0.55 && deictic * 3 < slots.length;
}
