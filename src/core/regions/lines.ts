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

const kept = new WeakMap<Text, readonly Line[]>();

/** The first `limit` paragraphs of a text as lines. Linear in the text, which is read once for all rules. */
export function linesOf(text: Text, limit = Number.POSITIVE_INFINITY): readonly Line[] {
  const lines = kept.get(text) ?? readLines(text);
  kept.set(text, lines);
  return limit < lines.length ? lines.slice(0, limit) : lines;
}

function readLines(text: Text): readonly Line[] {
  let last = 0;
  return text.paragraphs.map(({ start, end }) => {
    const folded = text.folded.slice(start, end);
    const gap = text.source.slice(last, start);
    last = end;
    return {
      start,
      end,
      folded,
      size: sizeOf(folded),
      closed: CLOSED.test(folded.slice(-6)),
      apart: gap.indexOf('\n') !== gap.lastIndexOf('\n'),
    };
  });
}

function sizeOf(folded: string): number {
  let size = 0;
  for (let at = 0; at < folded.length; at++) {
    if (folded[at] !== ' ' && (at === 0 || folded[at - 1] === ' ')) size++;
  }
  return size;
}
