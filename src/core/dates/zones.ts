import type { DateMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { isTimex, type Timex } from './timex.js';

/** `10:00 EDT (14:00 GMT)` is one moment: what stands between the two. */
const PAIRED = /^ ?[(/,[] ?$/;

/** Checks two clock times with zones written as a pair; the second is flagged where they are not one moment. */
export const checkZones: Refiner<DateMention> = {
  name: 'checkZones',
  refine(found, { text }) {
    return found.map((mention, i) => {
      const before = found[i - 1];
      if (!before || !isTimex(mention) || !isTimex(before)) return mention;
      const difference = minutesApart(before, mention);
      if (difference === undefined || !PAIRED.test(text.source.slice(before.span.end, mention.span.start))) return mention;
      if (difference % 1440 === 0) return mention;
      return { ...mention, flags: [...(mention.flags ?? []), 'zone-mismatch'] };
    });
  },
};

function minutesApart(a: Timex, b: Timex): number | undefined {
  const [first, second] = [utcMinutes(a), utcMinutes(b)];
  return first === undefined || second === undefined ? undefined : first - second;
}

function utcMinutes({ reading: { time, offset } }: Timex): number | undefined {
  const clock = /^T(\d\d):(\d\d)$/.exec(time ?? '');
  return clock && offset !== undefined ? Number(clock[1]) * 60 + Number(clock[2]) - offset : undefined;
}
