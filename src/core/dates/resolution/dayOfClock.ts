import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex, type Meaning, type Timex } from '../timex.js';

/** What may stand between a time and its day: a second time in brackets, a preposition. */
const BETWEEN = /^ ?[(,]? ?(?:\d[\d:.apm ]*)?(?:[A-Z]{2,4}|local time)?\)?,?(?: on)? $/;

/** `10:35 a.m. (0735 GMT) Friday`: the day that follows is the day of both times. */
export const dayOfClock: Refiner<DateMention> = {
  name: 'dayOfClock',
  refine(found, { text: { source } }) {
    return found.map((mention, i) => {
      if (!isClock(mention)) return mention;
      const next = found[i + 1];
      const day = next && isClock(next) ? found[i + 2] : next;
      if (!day || !isTimex(day) || !namesDay(day)) return mention;
      if (!BETWEEN.test(source.slice(mention.span.end, day.span.start))) return mention;
      return { ...mention, reading: { ...mention.reading, meaning: day.reading.meaning } } satisfies Timex;
    });
  },
};

const isClock = (mention: DateMention): mention is Timex =>
  isTimex(mention) &&
  mention.reading.meaning.of === 'clock' &&
  !mention.reading.meaning.shift &&
  /^T\d/.test(mention.reading.time ?? '');

const namesDay = ({ type, reading: { meaning } }: Timex): boolean => type === 'DATE' && isDay(meaning);

const isDay = (meaning: Meaning): boolean =>
  meaning.of === 'weekday' ||
  (meaning.of === 'slot' && meaning.slot.unit === 'day') ||
  (meaning.of === 'yearPart' && meaning.day !== undefined) ||
  (meaning.of === 'shift' && meaning.unit === 'day');
