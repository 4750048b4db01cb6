import type { Span } from './span.js';

/** A word with its own text, in code units. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * Words in order: letters with inner apostrophes, numbers with inner points and commas, initialisms with their points
 * (`U.S.`). A possessive `’s` is part of the word. Hyphens and dashes part words.
 */
export function words(source: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of source.matchAll(WORD)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
