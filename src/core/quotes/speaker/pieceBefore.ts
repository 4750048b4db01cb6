import { isLetter, isSpace } from '../../text/letters.js';

/** A word or mark before a place, and whether white space parts it from there. */
export interface Piece {
  /** In lower case. */
  readonly text: string;
  readonly apart: boolean;
}

const LONGEST = 12;
const MOST_SPACES = 2;

/**
 * The last letters of a word (twelve code points at most, apostrophes among them) or the mark that ends right before `offset`
 * or two white spaces before it. Nothing before `offset - reach` is looked at. Undefined where wider space or nothing stands there.
 */
export function pieceBefore(source: string, offset: number, reach: number): Piece | undefined {
  const from = Math.max(0, offset - reach);
  let end = offset;
  while (end > from && offset - end < MOST_SPACES && isSpace(source.charCodeAt(end - 1))) end--;
  if (end === from || isSpace(source.charCodeAt(end - 1))) return undefined;
  let start = end;
  for (let letters = 0; start > from && letters < LONGEST; letters++) {
    const size = sizeBefore(source, start, from);
    if (!isOfWord(source.codePointAt(start - size) as number)) break;
    start -= size;
  }
  if (start === end) start -= sizeBefore(source, end, from);
  return { text: source.slice(start, end).toLowerCase(), apart: end < offset };
}

const isOfWord = (code: number): boolean => code === 0x27 || code === 0x2019 || isLetter(code);

/** Code units of the character that ends before `offset`: two where both halves of a pair lie behind `from`. */
function sizeBefore(source: string, offset: number, from: number): 1 | 2 {
  const isPair = offset - 2 >= from && (source.codePointAt(offset - 2) as number) > 0xffff;
  return isPair ? 2 : 1;
}
