import type { Span } from '../text/span.js';
import type { HeldArticle } from './heldArticle.js';

/** Spans of the portable text as spans of the document's own text. */
export const originalSpan =
  ({ portable }: HeldArticle) =>
  (span: Span): Span => ({ start: portable.toOriginal(span.start), end: portable.toOriginal(span.end) });
