import { codePointBefore, isLetterOrDigit, isSpace } from './letters.js';
import type { Span } from './span.js';

/** Words that carry a point without ending a sentence; folded to lower case, point left out. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st gen col lt maj capt cmdr adm sgt cpl sen rep gov pres hon amb supt det insp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co ltd bros vs etc no nos vol approx dept est fig ave blvd rd mt ft messrs e.g i.e a.m p.m'
  ).split(' '),
);

/** An end mark, closing marks that belong to it, then white space or (glued text) straight on. */
const END = /[.!?…]+[”"’')\]»]*/g;

/**
 * Sentences of one paragraph. Knows "Mr.", initials and "U.S."; parts glued sentences too ("in Norway.US envoy"),
 * where a lower-case letter, a point and a capital meet without a space. Linear in the length.
 */
export function sentenceSpans(source: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  // Searched within the paragraph alone: over the whole text, lines without an end mark would make the work quadratic.
  const words = source.slice(paragraph.start, paragraph.end);
  let start = paragraph.start;
  END.lastIndex = 0;
  for (let end = END.exec(words); end; end = END.exec(words)) {
    const at = paragraph.start + end.index;
    const after = at + end[0].length;
    if (after >= paragraph.end) break;
    const length = breakAt(source, at, end[0], after);
    if (length < 0) continue;
    found.push({ start, end: after });
    start = after + length;
    END.lastIndex = Math.max(END.lastIndex, start - paragraph.start);
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
  return found;
}

/** Number of white space code units after a sentence that ends before `after`; -1 where none ends. */
function breakAt(source: string, at: number, mark: string, after: number): number {
  const next = source.slice(after, after + 24);
  let space = 0;
  while (isSpace(next.charCodeAt(space))) space++;
  const head = next.slice(space);
  const before = lastToken(source, at);
  if (!space) {
    const glued =
      /^[“”"‘']?\p{Lu}/u.test(head) && /[\p{Ll}”"’\])\d]$/u.test(source.slice(at - 1, at) + mark.replace(/^[.!?…]+/, ''));
    return glued && !before.includes('.') && before.length > 1 ? 0 : -1;
  }
  if (/^\p{Ll}/u.test(head) && (!/^[!?]/.test(mark) || /[”"’']$/.test(mark))) return -1;
  if (mark[0] === '.' && mark.length === 1 && isAbbreviation(before, head)) return -1;
  return space;
}

const POINT = 0x2e;

/** The letters, digits and points right before a place, 24 code units at most. */
function lastToken(source: string, at: number): string {
  const least = Math.max(0, at - 24);
  let from = at;
  while (from > least) {
    const code = codePointBefore(source, from);
    const next = from - (code > 0xffff ? 2 : 1);
    if (next < least || !(code === POINT || isLetterOrDigit(code))) break;
    from = next;
  }
  return source.slice(from, at);
}

function isAbbreviation(before: string, head: string): boolean {
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  if (/^\p{Lu}$/u.test(before)) return true;
  // "the U.S. Senate" goes on, "in the U.S. The" ends.
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !/^[“"‘']?(?:The|He|She|It|They|We|I|In|On|But|And|A|An|This|That)\b/.test(head);
}
