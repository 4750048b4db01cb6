import { matchesOf } from '../../text/matchesOf.js';
import type { Span } from '../../text/span.js';
import { familyOf, glyphOf, isMark } from './glyphs.js';
import { fitOf, type Side, sideOf } from './markSides.js';
import type { QuoteMark } from './quoteMark.js';

/** An HTML attribute's value is no quotation; the rest are marks, the doubled ones first. */
const MARK = /=\s?"[^"\n]{0,400}"|='[^'\n]{0,400}'|``|''|""|““|””|[“”„‟"«»‹›‘’‚‛'`´]/g;
const LETTER = /[\p{L}\p{M}]/u;
const ELISION = /^(?:\d{2}s?\b|(?:em|til|till|cause|tis|twas|bout|round|n|neath|cuz|cept|nuff|ol)\b)/i;
/** What follows speech: `he said`, `said Doe`, `Doe told`. Only a hint for marks that have no partner. */
export const CUE_AHEAD =
  /^[,\s]{0,3}(?:[\p{L}.’'-]{1,20}\s){0,4}(?:said|says|told|added|adds|asked|wrote|tweeted|explained|noted)\b/u;

/** What comes before speech, and no mark after it: `He said: We will`. A hint likewise. */
const CUE_BEHIND = /\b(?:said|says|told|added|adds|asked|wrote|tweeted|explained|noted)(?: \p{L}{1,12})?[,:]\s[^“”"«»]{1,160}$/u;

/**
 * Reads the marks of one paragraph, each with the cost of every role (see {@link QuoteMark}). Linear. Two apostrophes
 * are a mark only where `backticks` says that the text opens with two backticks.
 */
export function readMarks(source: string, { start, end }: Span, backticks: boolean): readonly QuoteMark[] {
  const found: QuoteMark[] = [];
  // Within the paragraph alone: over the whole text, lines without a mark would make the work quadratic.
  for (const { 0: mark, index } of matchesOf(source.slice(start, end), MARK)) {
    const at = start + index;
    if (mark[0] !== '=' && (backticks || mark !== "''") && !insideWord(source, at, mark)) {
      found.push(weigh(source, { start: at, end: at + mark.length }, { start, end }));
    }
  }
  return found;
}

/** `don’t`, `O'Brien`: a single mark between letters is an apostrophe and nothing else. */
const insideWord = (source: string, at: number, mark: string): boolean =>
  familyOf(mark) === 'single' && LETTER.test(source[at - 1] ?? '') && LETTER.test(source[at + 1] ?? '');

function weigh(source: string, span: Span, paragraph: Span): QuoteMark {
  const mark = source.slice(span.start, span.end);
  const before = sideOf(source, span.start, -1, paragraph);
  const after = sideOf(source, span.end, 1, paragraph);
  const family = familyOf(mark);
  const glyph = glyphOf(mark);
  const fit = fitOf(before, after);
  const against = family === 'angle' ? 1.5 : 3;
  const apostrophe = family === 'single' ? apostropheCost(source, span, before, after) : undefined;
  const measure = before === 'digit' && glyph !== 'open' && (mark === '"' || mark === "'" || mark === '”' || mark === '’');
  return {
    start: span.start,
    end: span.end,
    family,
    glyph,
    open:
      fit.open +
      (glyph === 'close' ? against : 0) +
      (apostrophe !== undefined && ELISION.test(source.slice(span.end, span.end + 8)) ? 1.5 : 0),
    close: fit.close + (glyph === 'open' ? against : 0) + (apostrophe !== undefined && apostrophe < 1 ? 1.2 : 0),
    skip: Math.min(apostrophe ?? (family === 'angle' ? 4 : 5), measure ? 1 : 9),
    orphan:
      (glyph !== 'open' && endsSpeech(source, span, { before, after }, paragraph) ? 3.5 : 7) + (family === 'single' ? 1 : 0),
    doubled: mark.length === 2 && mark !== '``' && mark !== "''",
  };
}

/** Whether a comma before or a cue beside it shows that speech ends at a mark. */
const endsSpeech = (source: string, { start, end }: Span, { before, after }: Beside, paragraph: Span): boolean =>
  before === 'comma' ||
  ((after === 'space' || after === 'comma' || after === 'letter') &&
    !isMark(source[end] ?? '') &&
    CUE_AHEAD.test(source.slice(end, Math.min(end + 90, paragraph.end)))) ||
  (before === 'stop' && CUE_BEHIND.test(source.slice(Math.max(paragraph.start, start - 200), start)));

interface Beside {
  readonly before: Side;
  readonly after: Side;
}

/** Cost of a single mark's being an apostrophe: low after a plural or before an elision, high where it leans on speech. */
function apostropheCost(source: string, span: Span, before: Side, after: Side): number {
  const previous = source[span.start - 1] ?? '';
  if (before === 'letter' && after !== 'letter') return /[sSxXzZ]/.test(previous) ? 0.3 : /n/i.test(previous) ? 1 : 1.6;
  if (before === 'digit') return 0.5;
  if (before === 'space' || before === 'opener' || before === 'dash') {
    if (ELISION.test(source.slice(span.end, span.end + 8))) return 0.3;
    return source[span.start] === '‘' || source[span.start] === '`' ? 4 : 2.6;
  }
  return 3;
}
