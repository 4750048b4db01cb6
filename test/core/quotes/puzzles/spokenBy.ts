import { readMarked } from '../scanQuotes.js';

const FULL = { Doe: 'Jane Doe', Roe: 'Richard Roe', Poe: 'Mary Poe', Low: 'Peter Low' };

/**
 * Who speaks in a marked text: for each outermost quotation `mention = person behind it`, the mention alone where nobody is
 * known behind it, `nobody` where no speaker is given. Known names are marked: `{person:Jane Doe}`.
 */
export const spokenBy = (source: string): readonly string[] =>
  readMarked(source, FULL)
    .quotes.filter(({ form, within }) => form !== 'indirect' && !within)
    .map(({ speaker }) => {
      if (!speaker) return 'nobody';
      return speaker.canonicalName ? `${speaker.text} = ${speaker.canonicalName}` : speaker.text;
    });

/** A puzzle: a marked text, and who speaks in each of its quotations. */
export type Puzzle = readonly [source: string, ...speakers: string[]];
