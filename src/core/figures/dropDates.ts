import type { FigureMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { contains, firstEndingAfter, overlaps } from '../text/span.js';

/**
 * Drops what an earlier room has read as a day or a time of day ("March 13", "10 a.m.", "two weeks ago"), and bare numbers
 * inside a name ("Boeing 737"). Durations stay: "30 days" is a date expression and a figure.
 */
export const dropDates: Refiner<FigureMention> = {
  name: 'dropDates',
  refine(found, { known }) {
    const days = known.filter((m) => m.kind === 'date' && (m.type === 'DATE' || m.type === 'TIME')).map(({ span }) => span);
    const names = known.filter((m) => m.kind === 'entity').map(({ span }) => span);
    return found.filter((figure) => {
      const day = days[firstEndingAfter(days, figure.span.start)];
      if (day && overlaps(day, figure.span) && figure.measure !== 'money' && figure.measure !== 'percent') return false;
      const name = names[firstEndingAfter(names, figure.span.start)];
      return !(name && name.start < figure.span.start && contains(name, figure.span) && figure.unit === '');
    });
  },
};
