import type { Span } from './span.js';

/** A word with its own text, in code units. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/uy;

/**
 * Words in order: letters with inner apostrophes, numbers with inner points and commas, initialisms with their points
 * (`U.S.`). A possessive `’s` is part of the word. Hyphens and dashes part words.
 */
export function words(source: string): readonly Word[] {
  const found: Word[] = [];
  for (let start = 0; start < source.length; ) {
    const code = source.charCodeAt(start);
    const end = isPlain(code) ? endOfPlain(source, start) : isMark(code) ? start : endOfAny(source, start);
    if (end > start) found.push({ start, end, text: source.slice(start, end) });
    start = end > start ? end : start + 1;
  }
  return found;
}

/** The end of the word at `start` by the expression that is the rule; `start` where none begins there. */
function endOfAny(source: string, start: number): number {
  WORD.lastIndex = start;
  const match = WORD.exec(source);
  // In the middle of a pair of surrogates the expression steps back to its first half, where nothing began.
  return match && match.index === start ? start + match[0].length : start;
}

/** The same for a word that begins with an ASCII letter or digit, as nearly all do, without the expression. */
function endOfPlain(source: string, start: number): number {
  const isNumber = isDigit(source.charCodeAt(start));
  if (!isNumber && source.charCodeAt(start + 1) === POINT) return endOfAny(source, start);
  let end = start + 1;
  for (let isJoined = false; ; end++) {
    const code = source.charCodeAt(end);
    // Behind an apostrophe a word goes on with letters alone; a number has digits alone.
    if (isDigit(code) ? isNumber || !isJoined : !isNumber && isPlain(code)) continue;
    if (code > 127 && !isMark(code)) return endOfAny(source, start);
    const goesOn = isNumber ? code === POINT || code === COMMA : code === APOSTROPHE || code === RIGHT_MARK;
    const next = goesOn ? source.charCodeAt(end + 1) : 0;
    if (next > 127 && !isMark(next)) return endOfAny(source, start);
    if (!(isPlain(next) && isDigit(next) === isNumber)) return end;
    isJoined = true;
  }
}

const [POINT, COMMA, APOSTROPHE, RIGHT_MARK] = [0x2e, 0x2c, 0x27, 0x2019];

const isDigit = (code: number): boolean => code > 47 && code < 58;
/** An ASCII letter or digit. */
const isPlain = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || isDigit(code);
/** What is in no word beyond ASCII's marks: general punctuation, no-break space, angle marks; `NaN` behind the end. */
const isMark = (code: number): boolean =>
  code < 128 || (code >= 0x2010 && code <= 0x205e) || code === 0xa0 || code === 0xab || code === 0xbb || Number.isNaN(code);
