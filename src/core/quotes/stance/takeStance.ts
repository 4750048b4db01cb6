import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { stanceOf } from './stanceOf.js';

/** Refiner: says of each cue how its verb takes the words, where it takes a stance. */
export const takeStance: Refiner<QuoteMention> = {
  name: 'takeStance',
  refine: (found, { text }) =>
    found.map((quote) => {
      const stance = quote.cue && stanceOf(text.source, quote.cue.span);
      return quote.cue && stance ? { ...quote, cue: { ...quote.cue, stance } } : quote;
    }),
};
