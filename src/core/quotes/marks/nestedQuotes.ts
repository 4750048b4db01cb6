import type { QuoteMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { bySpan, type Span } from '../../text/span.js';
import { trimmed } from './directQuote.js';
import { pairMarks } from './pairMarks.js';
import { CUE_AHEAD, readMarks } from './readMarks.js';

/** Quotations within quotations deeper than this are left in the one around them. */
const DEEPEST = 3;

const MARK = /["'“”‘’„‚«»‹›`´]/;

/** Words that bring speech inside speech: `he told us ‘…’`, `the sign says: ‘…’`. */
const BRINGS_SPEECH =
  /(?:\b(?:say|says|said|saying|tell|tells|told|telling|ask|asks|asked|asking|like|goes|went|think|thought|wrote|writes|shout(?:ed|ing|s)?|cried|cry|chant(?:ed|ing|s)?|answered|replied|call|calls|called|read|reads|and|or|that|dit|écrit|sagte|sagt|schrieb|fragte)\b[^.!?]{0,25}[,:]?|[,:])\s$/;

/**
 * Refiner, the last of the room: adds the quotations that stand inside others, each with the span of the one around it, the
 * outer one first. Both marks must be there: an apostrophe is likelier than half a quotation. Their speaker is left open.
 */
export const nestedQuotes: Refiner<QuoteMention> = {
  name: 'nestedQuotes',
  refine(found, { text: { source } }) {
    const inner = found.flatMap((quote) => (quote.form === 'indirect' ? [] : within(source, quote, 1)));
    return inner.length ? [...found, ...inner].sort((a, b) => bySpan(a.span, b.span)) : found;
  },
};

function within(source: string, { span, content }: QuoteMention, depth: number): QuoteMention[] {
  if (!MARK.test(source.slice(content.start, content.end))) return [];
  const marks = readMarks(source, content, false);
  if (marks.length < 2) return [];
  return pairMarks(marks, 'stop').flatMap(({ open, close }) => {
    if (!open || !close) return [];
    const own = { start: open.start, end: close.end };
    const words = trimmed(source, { start: open.end, end: close.start });
    if (words.end <= words.start || !/[\p{L}\p{N}]/u.test(source.slice(words.start, words.end))) return [];
    const quote = nestedQuote(source, own, words, span);
    return depth < DEEPEST ? [quote, ...within(source, quote, depth + 1)] : [quote];
  });
}

function nestedQuote(source: string, span: Span, content: Span, outer: Span): QuoteMention {
  const words = source.slice(content.start, content.end);
  const before = source.slice(Math.max(outer.start, span.start - 50), span.start);
  const isSpoken =
    BRINGS_SPEECH.test(before) ||
    /[!?]$/.test(words) ||
    words.split(/\s+/, 6).length > 5 ||
    (words.endsWith(',') && CUE_AHEAD.test(source.slice(span.end, Math.min(span.end + 90, outer.end))));
  return {
    kind: 'quote',
    form: isSpoken ? 'speech' : 'scare',
    span,
    content,
    text: source.slice(span.start, span.end),
    confidence: 0.8,
    reason: isSpoken ? 'words that the speaker quotes' : 'a term or name between marks, inside a quotation',
    within: outer,
  };
}
