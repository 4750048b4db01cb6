/** A text that is read from the left, and how far. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** What a quick reader says of a shape that it leaves to the library. */
export const UNUSUAL = Symbol('unusual');

/** Goes over spaces; no tab is one. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
}

/** Whether nothing but a comment follows on the line; if so the cursor goes to the start of the next one. */
export function atLineEnd(cursor: Cursor): boolean {
  const { text } = cursor;
  const from = cursor.at;
  skipSpaces(cursor);
  let { at } = cursor;
  if (text.charCodeAt(at) === 35 && at > from) {
    const newline = text.indexOf('\n', at);
    at = newline < 0 ? text.length : newline;
  } else if (text.charCodeAt(at) === 13 && at + 1 < text.length) at++;
  if (at < text.length && text.charCodeAt(at) !== 10) return false;
  cursor.at = Math.min(at + 1, text.length);
  return true;
}

/** Column of the next line with content, at whose start the cursor then stands; -1 at the end. */
export function nextColumn(cursor: Cursor): number {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const line = cursor.at;
    if (text.charCodeAt(line) === 10) {
      cursor.at++;
      continue;
    }
    skipSpaces(cursor);
    const column = cursor.at - line;
    const isComment = text.charCodeAt(cursor.at) === 35;
    if (!isComment && !atLineEnd(cursor)) {
      cursor.at = line;
      return column;
    }
    if (isComment) {
      const newline = text.indexOf('\n', cursor.at);
      cursor.at = newline < 0 ? text.length : newline + 1;
    }
  }
  return -1;
}
