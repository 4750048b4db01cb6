import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex } from '../timex.js';

/** An amount of something right before: `5,000 soldiers`, `$1.76`. */
const AMOUNT = /(?:\d|\b(?:hundred|thousand|million|billion|once|twice|times|hours|days))(?: [\p{L}-]{2,20}){0,2} $/u;

/** `5,000 soldiers a week` says how often, not how long: a SET (TimeML annotation guidelines 1.2.1, section 2.2.2.3). */
export const readRates: Refiner<DateMention> = {
  name: 'readRates',
  refine(found, { text }) {
    return found.map((mention) => {
      const rate =
        isTimex(mention) && mention.type === 'DURATION' && /^an? (?:second|minute|hour|day|week|month|year)$/i.test(mention.text);
      const before = text.source.slice(Math.max(0, mention.span.start - 60), mention.span.start);
      return rate && AMOUNT.test(before) ? { ...mention, type: 'SET' } : mention;
    });
  },
};
