import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex } from '../timex.js';

const OPENS = /^(?:, | \()$/;
const CLOSES = /^(?:[),;:.]|$)/;

/** `today (Tuesday)`, `yesterday, Saturday,`: the weekday is the day before it by another name, and is checked against it. */
export const apposedWeekday: Refiner<DateMention> = {
  name: 'apposedWeekday',
  refine(found, { text: { source } }) {
    return found.map((mention, i) => {
      const before = found[i - 1];
      if (!before || !isTimex(mention) || !isTimex(before)) return mention;
      const [day, weekday] = [before.reading.meaning, mention.reading.meaning];
      if (weekday.of !== 'weekday' || weekday.which || mention.reading.time || mention.reading.mod) return mention;
      if (day.of !== 'shift' || day.unit !== 'day' || day.from !== 'dct' || Math.abs(day.amount) > 2) return mention;
      if (!OPENS.test(source.slice(before.span.end, mention.span.start))) return mention;
      if (!CLOSES.test(source.slice(mention.span.end, mention.span.end + 1))) return mention;
      return { ...mention, reading: { ...mention.reading, meaning: day, weekday: weekday.weekday } };
    });
  },
};
