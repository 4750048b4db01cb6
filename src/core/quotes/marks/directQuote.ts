import type { QuoteMention } from '../../mention/mention.js';
import type { ScanContext, Scanner } from '../../mention/scanner.js';
import type { Span } from '../../text/span.js';
import { endWithoutMark, startWithoutMark } from './missingMark.js';
import { type ParagraphEnd, pairMarks } from './pairMarks.js';
import type { MarkPair, QuoteMark } from './quoteMark.js';
import { readMarks } from './readMarks.js';

/**
 * Words between quotation marks, outermost level only; what was odd about the marks stays as flags. One mention a
 * paragraph: of a quotation that runs on, each paragraph is a part, flagged `runs-on` where no mark closes it.
 */
export const directQuote: Scanner<QuoteMention> = {
  name: 'directQuote',
  *scan(context) {
    const { source, paragraphs } = context.text;
    const backticks = source.includes('``');
    const doubled = backticks || isTypewritten(source);
    let marks = paragraphs[0] ? readMarks(source, paragraphs[0], doubled) : [];
    for (const [index, paragraph] of paragraphs.entries()) {
      const next = paragraphs[index + 1];
      const nextMarks = next ? readMarks(source, next, doubled) : [];
      const end = endOf(source, paragraph, nextMarks[0], next);
      let from = paragraph.start;
      for (const pair of marks.length ? pairMarks(marks, end) : []) {
        const quote = quoteOf(context, pair, { start: from, end: paragraph.end }, end);
        if (!quote) continue;
        if (backticks || !isDoubledApostrophe(source, pair.open ?? pair.close)) yield quote;
        from = quote.span.end;
      }
      marks = nextMarks;
    }
  },
};

/**
 * Two apostrophes for a mark, as old archives have them. They are read so that what stands between them is not taken for
 * speech of its own.
 */
const isTypewritten = (source: string): boolean => /(?:^|[\s(])''[\p{L}\p{N}]|[,.!?]''(?:\s|$)/u.test(source);

const isDoubledApostrophe = (source: string, mark: Span | undefined): boolean =>
  mark !== undefined && source.slice(mark.start, mark.end) === "''";

function endOf(source: string, paragraph: Span, mark: QuoteMark | undefined, next: Span | undefined): ParagraphEnd {
  if (mark && next && mark.start === next.start && mark.open <= 3.5) return 'continued';
  return /[.!?…:—–-]$/.test(source.slice(paragraph.end - 1, paragraph.end)) ? 'stop' : 'middle';
}

function quoteOf(context: ScanContext, pair: MarkPair, room: Span, end: ParagraphEnd): QuoteMention | undefined {
  const { source } = context.text;
  const start = pair.open?.start ?? startWithoutMark(context.text, (pair.close as QuoteMark).start, room);
  const from = pair.open?.end ?? start;
  const stop = pair.close?.start ?? endWithoutMark(context.text, from, pair.before?.start ?? room.end, !pair.before);
  const span = { start, end: pair.close?.end ?? stop };
  const content = trimmed(source, { start: from, end: stop });
  if (content.end <= content.start || span.start < room.start || !/[\p{L}\p{N}]/u.test(source.slice(content.start, content.end)))
    return undefined;
  const flags = flagsOf(source, pair, end === 'continued' && !pair.before);
  const recovered = flags.some((flag) => flag.endsWith('-missing'));
  return {
    kind: 'quote',
    form: 'speech',
    span,
    content,
    text: source.slice(span.start, span.end),
    confidence: recovered ? 0.5 : flags.length ? 0.8 : 0.95,
    reason: recovered ? 'one quotation mark, the other end is a guess' : 'between quotation marks',
    ...(flags.length ? { flags } : {}),
  };
}

/** The stretch without white space at its ends. */
export function trimmed(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source[from] as string)) from++;
  while (to > from && /\s/.test(source[to - 1] as string)) to--;
  return { start: from, end: to };
}

const isMismatch = (open: QuoteMark, close: QuoteMark): boolean => open.family !== close.family && open.family !== 'low';

/** Two apostrophes belong to two backticks, or to two apostrophes, and to nothing else. */
const isPatched = (source: string, open: QuoteMark, close: QuoteMark): boolean =>
  isDoubledApostrophe(source, close) && !/^(?:``|'')/.test(source.slice(open.start, open.end));

function flagsOf(source: string, { open, close, before }: MarkPair, runsOn: boolean): string[] {
  const flags: string[] = [];
  if (!open) flags.push('opening-mark-missing');
  else if (open.glyph === 'close' && open.family !== 'angle') flags.push('opening-mark-is-closing-mark');
  if (!close) flags.push(runsOn && !before ? 'runs-on' : 'closing-mark-missing');
  else if (close.glyph === 'open' && close.family !== 'angle' && open?.family !== 'low')
    flags.push('closing-mark-is-opening-mark');
  if (open && close && (isMismatch(open, close) || isPatched(source, open, close))) flags.push('marks-mixed');
  if (open?.doubled || close?.doubled) flags.push('mark-doubled');
  if (close && /[\p{L}\p{N}]/u.test(source[close.end] ?? '')) flags.push('glued-after');
  if (open && /[\p{L}\p{N}.!?,]/u.test(source[open.start - 1] ?? '')) flags.push('glued-before');
  return flags;
}
