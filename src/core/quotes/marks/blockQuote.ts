import type { QuoteMention } from '../../mention/mention.js';
import type { Scanner } from '../../mention/scanner.js';
import type { Span } from '../../text/span.js';
import { trimmed } from './directQuote.js';

/** Flag of a quotation that is set off as a block and has no marks. */
export const BLOCK = 'block';

/** A line that Markdown quotes (CommonMark 5.1). */
const QUOTED_LINE = /^>[>\s]{0,8}/;

/** Ends the paragraph before words that are given whole: `The statement read:`, `She wrote in full:`. */
const READ_OUT =
  /\b(?:(?:statement|letter|note|message|e-?mail|memo|text|resolution|telegram) (?:reads?|said|says|follows|ran|went on)|(?:reads?|follows|statement|letter|message|text) in full)[^.:!?\n]{0,40}:$/i;

const HAS_MARKS = /["“”„«»]|^['‘`]/;

/**
 * Words set off as a block without quotation marks: lines that Markdown quotes, an indented paragraph after a colon, the
 * paragraph after `The statement read in full:`. One mention a paragraph; its span is the words themselves.
 */
export const blockQuote: Scanner<QuoteMention> = {
  name: 'blockQuote',
  *scan({ text: { source, paragraphs } }) {
    let wasBlock = false;
    for (const [index, paragraph] of paragraphs.entries()) {
      const why = reasonOf(source, paragraph, paragraphs[index - 1], wasBlock);
      wasBlock = why !== undefined;
      if (!why) continue;
      const mark = QUOTED_LINE.exec(source.slice(paragraph.start, paragraph.start + 10))?.[0].length ?? 0;
      const span = trimmed(source, { start: paragraph.start + mark, end: paragraph.end });
      const words = source.slice(span.start, span.end);
      if (HAS_MARKS.test(words) || !/\p{L}\P{L}+\p{L}/u.test(words)) continue;
      yield { kind: 'quote', form: 'speech', span, content: span, text: words, confidence: 0.7, reason: why, flags: [BLOCK] };
    }
  },
};

function reasonOf(source: string, { start }: Span, previous: Span | undefined, wasBlock: boolean): string | undefined {
  if (source[start] === '>') return 'a block quotation';
  if (!previous) return undefined;
  const before = source.slice(Math.max(previous.start, previous.end - 120), previous.end);
  const announces = before.endsWith(':');
  const isSetOff = (wasBlock || announces) && /\n(?: {4,}|\t[ \t]*)$/.test(source.slice(previous.end, start));
  if (isSetOff) return 'an indented paragraph after a colon';
  return announces && READ_OUT.test(before) ? 'a paragraph announced word for word' : undefined;
}
