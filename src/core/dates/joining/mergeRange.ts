import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { dateOf, dayNumber } from '../calendar/calendar.js';
import { daysOf, slotIn, slotOf } from '../calendar/slot.js';
import { isTimex, type Meaning, type Timex } from '../timex.js';

/** What stands between the two ends of a range. */
const BETWEEN = /^ ?(?:to|and|through|until|till|[-–—])(?: the)? ?$/;

/**
 * `from January to March 2024`: the first end takes the year that the second states, `9` of `9 to 11 a.m. on Friday` its day.
 * Each end stays a mention of its own.
 */
export const mergeRange: Refiner<DateMention> = {
  name: 'mergeRange',
  refine(found, { text }) {
    return found.map((mention, i) => {
      const next = found[i + 1];
      if (!next || !isTimex(mention) || !isTimex(next)) return mention;
      if (!BETWEEN.test(text.source.slice(mention.span.end, next.span.start))) return mention;
      const meaning = withYearOf(mention.reading.meaning, next);
      return meaning ? ({ ...mention, reading: { ...mention.reading, meaning } } satisfies Timex) : mention;
    });
  },
};

function withYearOf(meaning: Meaning, { reading, type }: Timex): Meaning | undefined {
  if (meaning.of === 'clock' && type === 'TIME' && reading.meaning.of !== 'clock') return reading.meaning;
  if (meaning.of !== 'yearPart' || meaning.which || reading.meaning.of !== 'slot') return undefined;
  const { slot } = reading.meaning;
  if (slot.unit === 'year' || slot.unit === 'decade' || slot.unit === 'century') return undefined;
  const { year } = dateOf(daysOf(slot).begin);
  const { unit, part, day } = meaning;
  return { of: 'slot', slot: day ? slotOf(dayNumber(year, part, day), 'day') : slotIn(unit, year, part) };
}
