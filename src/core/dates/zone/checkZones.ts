import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex, type Timex } from '../timex.js';
import { offsetsOf } from './zone.js';

/** `10:00 EDT (14:00 GMT)` is one moment: what stands between the two. */
const PAIRED = /^(?: [A-Za-z ]{2,20} time)? ?(?:[(/,[]|\(or|or) ?$/i;
const DAY = 1440;

/** Checks two clock times with zones written as a pair; the second is flagged, and says both, where they are not one moment. */
export const checkZones: Refiner<DateMention> = {
  name: 'checkZones',
  refine(found, { text }) {
    return found.map((mention, i) => {
      const before = found[i - 1];
      if (!before || !isTimex(mention) || !isTimex(before)) return mention;
      const [first, second] = [inGreenwich(before), inGreenwich(mention)];
      if (!first?.length || !second?.length) return mention;
      if (!PAIRED.test(text.source.slice(before.span.end, mention.span.start))) return mention;
      if (first.some((a) => second.includes(a))) return onItsDay(before, mention);
      return contradicting(mention, `“${before.text}” is ${clock(first[0])} GMT, “${mention.text}” is ${clock(second[0])} GMT`);
    });
  },
};

/** `9 p.m. EST (02:00 GMT)`: the second stands on the day after the first's. */
function onItsDay(first: Timex, second: Timex): Timex {
  if (second.reading.meaning.of !== 'clock' || !first.reading.zone || !second.reading.zone) return second;
  for (const from of offsetsOf(first.reading.zone)) {
    for (const to of offsetsOf(second.reading.zone)) {
      const shift = (minutesOf(first) - from + to - minutesOf(second)) / DAY;
      if (shift === 1 || shift === -1) return { ...second, reading: { ...second.reading, meaning: { of: 'clock', shift } } };
    }
  }
  return second;
}

/** Minutes since midnight of a clock time; NaN where there is none. */
const minutesOf = ({ reading: { time = '' } }: Timex): number => Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6));

const contradicting = (mention: Timex, note: string): Timex => ({
  ...mention,
  flags: [...(mention.flags ?? []), 'zone-mismatch'],
  reading: { ...mention.reading, note },
});

/** Minutes of the day in Greenwich that a time may be; none where it has no zone. */
function inGreenwich({ reading: { time, zone } }: Timex): readonly number[] | undefined {
  const stated = /^T(\d\d):(\d\d)$/.exec(time ?? '');
  if (!stated || !zone) return undefined;
  return offsetsOf(zone).map((offset) => (Number(stated[1]) * 60 + Number(stated[2]) - offset + 2 * DAY) % DAY);
}

/** Minutes of a day as `14:00`. */
export const clock = (minutes = 0): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
