import type { Span } from '../text/span.js';

/** Code units of one window. No article is that long; books, transcripts and whole feeds in one file are. */
export const WINDOW = 128 * 1024;
/** A window may be this much shorter or longer, so that it ends where a paragraph does. */
const SLACK = WINDOW / 4;
/** Where a window may end, the best first: between paragraphs, lines, sentences, words. */
const ENDS = [/\n[^\S\n]*\n/g, /\n/g, /[.!?]["'’”)\]]{0,3}\s/g, /\s/g];

/**
 * Cuts a long text into windows that are scanned one after the other, so that what a scan holds in memory does not grow with
 * the text. They cover it without gaps, in order; a text up to one and a half windows is one. None ends within a character.
 */
export function windowsOf(source: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (source.length - start > WINDOW + 2 * SLACK) {
    const end = endNear(source, start + WINDOW);
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: source.length });
  return found;
}

function endNear(source: string, offset: number): number {
  const from = offset - SLACK;
  const around = source.slice(from, offset + SLACK);
  for (const end of ENDS) {
    const places = [...around.matchAll(end)].map((match) => from + match.index + match[0].length);
    const nearest = places.reduce((best, place) => (Math.abs(place - offset) < Math.abs(best - offset) ? place : best), -WINDOW);
    if (nearest > 0) return nearest;
  }
  const isWithinPair = /[\uDC00-\uDFFF]/.test(source[offset] ?? '');
  return isWithinPair ? offset + 1 : offset;
}
