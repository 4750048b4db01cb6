import { weekdayOf } from '../calendar/calendar.js';
import { daysOf, moved, SLOT_DAYS, slotOf } from '../calendar/slot.js';
import type { Meaning } from '../timex.js';
import { type Frame, type Located, published, slotInWords } from './frame.js';

type Same = Extract<Meaning, { readonly of: 'same' }>;

/** `the quarter` of a report in the month after it is the one that ended; everything else is the one last spoken of. */
export function locateSame({ unit, pointed, latest }: Same, frame: Frame): Located | undefined {
  const topic = unit === 'quarter' ? frame.topic() : undefined;
  const said = topic && topic !== 'months' && topic.slot.unit === unit && !ahead(topic.slot, frame) ? topic : frame.last(unit);
  const taken = pointed || frame.narrative || unit === 'day' || said?.slot.unit === unit;
  if (said && taken && SLOT_DAYS[said.slot.unit] <= SLOT_DAYS[unit])
    return { slot: slotOf(daysOf(said.slot).begin, unit), said, why: `the one last spoken of, ${slotInWords(said.slot)}` };
  if (frame.dct === undefined) return undefined;
  const past = latest || frame.tense().direction !== 'future';
  const here = slotOf(frame.dct, unit);
  if (unit === 'weekend' && past && weekdayOf(frame.dct) < 5)
    return { slot: moved(here, -1), why: `the one before ${published(frame.dct)}` };
  if (unit === 'quarter' && past && (latest || frame.dct - daysOf(here).begin < 45))
    return { slot: moved(here, -1), why: `the one that ended before ${published(frame.dct)}` };
  return { slot: here, why: `holds ${published(frame.dct)}` };
}

const ahead = (slot: Parameters<typeof daysOf>[0], { dct }: Frame): boolean => dct !== undefined && daysOf(slot).begin > dct;
