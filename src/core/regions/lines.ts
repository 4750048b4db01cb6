import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Text } from '../text/text.js';

/** One paragraph of the article with what the region rules ask of it. */
export interface Line extends Span {
  /** The words with quotation marks, dashes and spaces folded to ASCII; same length as the span. */
  readonly folded: string;
  /** Number of words, counted by spaces. */
  readonly size: number;
  /** Ends as a sentence does: `.`, `!`, `?` or `…`, closing marks allowed behind. */
  readonly closed: boolean;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

const CLOSED = /[.!?…]["')\]*]{0,4}$/;

/** The first `limit` paragraphs of a text as lines. Linear in what is read. */
export function linesOf(text: Text, limit = Number.POSITIVE_INFINITY): readonly Line[] {
  let last = 0;
  return text.paragraphs.slice(0, limit).map(({ start, end }) => {
    const folded = fold(text.source.slice(start, end));
    const gap = text.source.slice(last, start);
    last = end;
    return {
      start,
      end,
      folded,
      size: folded.split(' ').filter(Boolean).length,
      closed: CLOSED.test(folded.slice(-6)),
      apart: gap.indexOf('\n') !== gap.lastIndexOf('\n'),
    };
  });
}
