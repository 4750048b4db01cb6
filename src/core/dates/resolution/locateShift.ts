import { dateOf, weekdayOf } from '../calendar/calendar.js';
import { daysOf, moved, SLOT_DAYS, type SlotUnit, slotIn, slotOf, slotValue } from '../calendar/slot.js';
import type { Meaning } from '../timex.js';
import { type Frame, type Located, published, slotInWords } from './frame.js';

type Shift = Extract<Meaning, { readonly of: 'shift' }>;

/** How many slots of a size make a year. */
const IN_YEAR: Partial<Readonly<Record<SlotUnit, number>>> = { quarter: 4, half: 2, season: 4, month: 12 };

/** So many units away from the published day, or from what the text last spoke of. */
export function locateShift(meaning: Shift, frame: Frame): Located | undefined {
  const { unit, amount } = meaning;
  const reported = meaning.reported ? inReport(meaning, frame) : undefined;
  if (reported) return reported;
  const said = meaning.from === 'text' || frame.narrative ? frame.last(unit) : undefined;
  const from = said?.slot ?? (frame.dct === undefined ? undefined : slotOf(frame.dct, 'day'));
  if (!from) return undefined;
  const steps = unit === 'year' ? IN_YEAR[from.unit] : undefined;
  if (said) {
    const slot = steps ? moved(from, amount * steps) : moved(slotOf(daysOf(from).begin, unit), amount);
    return { slot, said, why: `counted from the date before it, ${slotInWords(from)}` };
  }
  const ahead = unit === 'week' && !amount && weekdayOf(from.index) === 7 && frame.tense().direction !== 'past' ? 1 : 0;
  const slot = moved(slotOf(from.index, unit), amount + ahead);
  if (ahead) return { slot, why: `the week that begins after Sunday, ${published(from.index)}` };
  return { slot, why: `${amount ? 'counted from' : 'holds'} ${published(from.index)}` };
}

/**
 * `a year earlier` beside the figures of a quarter is that quarter a year before; beside the figures of nine months only the
 * year is sure. Quarters that lie ahead are forecast, not reported.
 */
function inReport({ unit, amount }: Shift, frame: Frame): Located | undefined {
  const topic = frame.topic();
  if (!topic || unit !== 'year') return undefined;
  if (topic === 'months') {
    if (frame.dct === undefined) return undefined;
    return { slot: slotIn('year', dateOf(frame.dct).year + amount), why: `the year before the months spoken of` };
  }
  const { slot } = topic;
  if (frame.dct !== undefined && daysOf(slot).begin > frame.dct) return undefined;
  const what = SLOT_DAYS[slot.unit] > 100 ? 'half year' : 'quarter';
  return {
    slot: moved(slot, amount * (IN_YEAR[slot.unit] ?? 1)),
    said: topic,
    why: `a year before the ${what} spoken of, ${slotValue(slot)}`,
  };
}
