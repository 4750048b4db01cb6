import { isoDay } from '../../dates/calendar/calendar.js';
import { numberOf } from './dayClue.js';
import type { Evidence } from './evidence.js';
import type { InferredDay } from './inferredDay.js';

/** `today, March 16`, `yesterday (16 March 2025)`, `March 16, today`: nothing but a mark and `on` between the two. */
const BETWEEN = /^[\s,(–—-]{0,4}(?:on )?(?:the )?$/i;

/** A date that the article itself calls today, yesterday or tomorrow. */
export function dayBesideToday({ text, told, dayOf }: Evidence): InferredDay | undefined {
  for (const [at, clue] of told.entries()) {
    if (clue.away === undefined) continue;
    const beside = [told[at - 1], told[at + 1]].find((other) => {
      if (other?.month === undefined) return false;
      const [first, second] = other.span.start < clue.span.start ? [other, clue] : [clue, other];
      return BETWEEN.test(text.source.slice(first.span.end, second.span.start));
    });
    const day = beside && dayOf(beside);
    if (day)
      return {
        day: isoDay(numberOf(day) - clue.away),
        why: `it calls ${beside.words} “${clue.words}”`,
        confidence: 0.85,
        from: 'text',
      };
  }
  return undefined;
}
