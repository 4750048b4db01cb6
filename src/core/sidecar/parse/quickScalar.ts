import { type Cursor, UNUSUAL } from './quickCursor.js';

/** A date, as people type it without quotes: text in YAML 1.2. */
const DAY = /\d{4}-\d\d-\d\d(?:T[\d:]{5,8}Z?)?/y;
const NUMBER = /-?\d{1,15}(?:\.\d{1,15})?/y;
/** First and further characters of plain text that mean nothing to YAML; a colon or hash within is looked at by itself. */
const PLAIN =
  /[A-Za-z_\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdff][^\n\r\t\ufeff\u0080-\u00a0\u2028\u2029]*/y;
const PLAIN_IN_FLOW =
  /[A-Za-z_\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdff][^\n\r\t\ufeff\u0080-\u00a0\u2028\u2029,[\]{}:#]*/y;
const NOT_TEXT = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/**
 * Reads one scalar that stands on one line: double or single quotes, a number, a day, plain text. Equal to what the `yaml`
 * library reads, or {@link UNUSUAL}. The cursor then stands behind it.
 */
export function quickScalar(cursor: Cursor, inFlow: boolean): string | number | typeof UNUSUAL {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === 34) return doubleQuoted(cursor);
  if (code === 39) return singleQuoted(cursor);
  if (code === 45 || (code >= 48 && code <= 57)) return numberOrDay(cursor);
  return plain(cursor, inFlow);
}

/** The escapes of JSON mean the same in YAML (YAML 1.2, 5.7); any other makes JSON refuse. */
function doubleQuoted(cursor: Cursor): string | typeof UNUSUAL {
  const { text, at } = cursor;
  let end = text.indexOf('"', at + 1);
  let hasEscape = false;
  for (; end > 0 && text.charCodeAt(end - 1) === 92; end = text.indexOf('"', end + 1)) {
    hasEscape = true;
    let slash = end - 1;
    while (text.charCodeAt(slash - 1) === 92) slash--;
    if ((end - slash) % 2 === 0) break;
  }
  if (end < 0) return UNUSUAL;
  const inner = text.slice(at + 1, end);
  cursor.at = end + 1;
  if (!hasEscape && !/[\\\p{Cc}]/u.test(inner)) return detached(inner);
  try {
    return JSON.parse(text.slice(at, end + 1)) as string;
  } catch {
    return UNUSUAL;
  }
}

function singleQuoted(cursor: Cursor): string | typeof UNUSUAL {
  const { text, at } = cursor;
  let end = text.indexOf("'", at + 1);
  while (end > 0 && text.charCodeAt(end + 1) === 39) end = text.indexOf("'", end + 2);
  if (end < 0) return UNUSUAL;
  const inner = text.slice(at + 1, end);
  cursor.at = end + 1;
  return /\p{Cc}/u.test(inner) ? UNUSUAL : detached(inner.replaceAll("''", "'"));
}

function numberOrDay(cursor: Cursor): string | number | typeof UNUSUAL {
  const found = taken(cursor, DAY) ?? taken(cursor, NUMBER);
  if (found === undefined || !isEnd(cursor)) return UNUSUAL;
  return found.length >= 10 && /^\d{4}-/.test(found) ? detached(found) : Number(found);
}

function plain(cursor: Cursor, inFlow: boolean): string | typeof UNUSUAL {
  const { at } = cursor;
  const line = taken(cursor, inFlow ? PLAIN_IN_FLOW : PLAIN);
  if (line === undefined) return UNUSUAL;
  const comment = inFlow ? -1 : line.indexOf(' #');
  let end = comment < 0 ? line.length : comment;
  while (line.charCodeAt(end - 1) === 32) end--;
  const words = line.slice(0, end);
  if (words.endsWith(':') || words.includes(': ') || NOT_TEXT.test(words)) return UNUSUAL;
  cursor.at = at + words.length;
  return isEnd(cursor) ? detached(words) : UNUSUAL;
}

function taken(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** Behind a scalar: a comma, a bracket, a comment or the end of the line. The library reads on where anything else stands. */
function isEnd({ text, at }: Cursor): boolean {
  while (text.charCodeAt(at) === 32) at++;
  const char = text[at];
  return char === undefined || /[,\]}#\n\r]/.test(char);
}

/** The same text, but not as a window on a longer one, which would keep that whole file in memory. */
const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
