import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';

/**
 * A selection in the open document as a stretch of the portable text, without the white space at its ends: a selection
 * often takes a space along, a mark never does.
 */
export function trimmedSpan({ portable }: HeldArticle, selection: Span): Span {
  const start = portable.fromOriginal(selection.start);
  const end = portable.fromOriginal(selection.end);
  const words = portable.text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
