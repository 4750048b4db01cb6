import { NUMBER_WORDS, ORDINALS } from './lexicon.js';

/** A number of grammar.ts's NUMBER; undefined where the words make none. `2 1/2` is 2.5. */
export function readNumber(text: string): number | undefined {
  const lower = text.toLowerCase().replace(/\+$/, '').trim();
  const figures = /^(\d{1,3}(?:,\d{3})|\d+(?:\.\d+)?)([ -]1\/2)?$/.exec(lower);
  if (figures) return Number((figures[1] as string).replace(',', '')) + (figures[2] ? 0.5 : 0);
  let total = 0;
  for (const word of lower.replace(/ and a half$/, ' half').split(/[ -]+/)) {
    const n = NUMBER_WORDS[word];
    if (n === undefined) return undefined;
    if (n === 100 || n === 1000) total = Math.max(total, 1) * n;
    else total += n;
  }
  return total || undefined;
}

/** `16`, `16th`, `sixteenth`. */
export const readOrdinal = (text: string): number | undefined => {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text);
  return figures ? Number(figures[1]) : ORDINALS[text.toLowerCase()];
};

/** Two figures of a year: those that lie more than 20 years after `near` belong to the century before. */
export const fullYear = (twoFigures: number, near = 2025): number => {
  const year = Math.floor(near / 100) * 100 + twoFigures;
  return year > near + 20 ? year - 100 : year;
};

/** A year of grammar.ts's SPOKEN_YEAR; undefined for other words. */
export function readSpokenYear(text: string): number | undefined {
  const parts = text.toLowerCase().split(/[ -](?:and )?/);
  const [first = '', second = ''] = parts;
  const century = NUMBER_WORDS[first];
  if (century === undefined || parts.length < 2) return undefined;
  const rest = parts.slice(second === 'thousand' ? 2 : 1).reduce((sum, word) => sum + (NUMBER_WORDS[word] ?? 0), 0);
  return (second === 'thousand' ? century * 1000 : century * 100) + rest;
}
