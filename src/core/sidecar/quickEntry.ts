import { type Cursor, quickScalar, UNUSUAL } from './quickScalar.js';

type Quick = string | number | QuickList | QuickMap | typeof UNUSUAL;
type QuickList = readonly (string | number | QuickMap)[];
/** Keys and values, no key twice; in no object of its own, so that `__proto__` is a key like any other. */
export type QuickMap = ReadonlyMap<string, string | number | QuickList | QuickMap>;

const KEY = /(?:[A-Za-z_][\w-]{0,63}|"[A-Za-z_][\w-]{0,63}")(?=:[ \n\r]|:$)/y;
const NO_KEY = /^(?:null|true|false)$/i;
const DASH = / *- +/y;
/** Lists within fields within links: no entry nests deeper. */
const DEEPEST = 6;

/**
 * Reads one entry of `annotations:` (its lines, from the start of the dash's line) in the layouts that Newsmark and most
 * hands write: `key: value` lines or one `{…}`, scalars on one line, lists, links, comments, blank lines. Equal to what the
 * `yaml` library reads, ten times as fast; undefined for every other shape, which is left to the library.
 */
export function quickEntry(text: string): QuickMap | undefined {
  const cursor: Cursor = { text, at: 0 };
  const found = item(cursor, 0);
  if (!(found instanceof Map)) return undefined;
  return restIsBlank(cursor) ? found : undefined;
}

/** What stands behind a dash: a block of fields, a `{…}`, a list, one value. */
function item(cursor: Cursor, depth: number): Quick {
  const line = cursor.at;
  DASH.lastIndex = line;
  const dash = DASH.exec(cursor.text)?.[0];
  if (dash === undefined || depth > DEEPEST) return UNUSUAL;
  cursor.at += dash.length;
  KEY.lastIndex = cursor.at;
  if (KEY.test(cursor.text)) return fields(cursor, dash.length, depth + 1);
  return value(cursor, depth);
}

/** `key: value` lines at one column; the cursor stands on the first key. */
function fields(cursor: Cursor, column: number, depth: number): Quick {
  const found = new Map<string, string | number | QuickList | QuickMap>();
  for (;;) {
    const key = keyAt(cursor);
    if (key === undefined || found.has(key)) return UNUSUAL;
    const read = atLineEnd(cursor) ? below(cursor, column, depth) : value(cursor, depth);
    if (read === UNUSUAL) return UNUSUAL;
    found.set(key, read);
    const next = nextColumn(cursor);
    if (next !== column) return next < column ? found : UNUSUAL;
    const { at } = cursor;
    cursor.at += column;
    if (isDashAt(cursor)) {
      cursor.at = at;
      return found;
    }
  }
}

/** The key at the cursor, which then stands behind its colon and the spaces there. */
function keyAt(cursor: Cursor): string | undefined {
  KEY.lastIndex = cursor.at;
  const written = KEY.exec(cursor.text)?.[0];
  if (written === undefined) return undefined;
  cursor.at += written.length + 1;
  skipSpaces(cursor);
  if (written.startsWith('"')) return written.slice(1, -1);
  return NO_KEY.test(written) ? undefined : written;
}

/** What stands on the lines below `key:`, a list only; the cursor then stands at the start of the line after it. */
function below(cursor: Cursor, column: number, depth: number): Quick {
  const indent = nextColumn(cursor);
  const start = cursor.at;
  cursor.at += Math.max(0, indent);
  if (indent < column || !isDashAt(cursor)) return UNUSUAL;
  cursor.at = start;
  const items: (string | number | QuickMap)[] = [];
  for (;;) {
    const read = item(cursor, depth + 1);
    if (read === UNUSUAL || Array.isArray(read)) return UNUSUAL;
    items.push(read as string | number | QuickMap);
    const next = nextColumn(cursor);
    if (next > indent) return UNUSUAL;
    const { at } = cursor;
    cursor.at += Math.max(0, next);
    const isItem = next === indent && isDashAt(cursor);
    cursor.at = at;
    if (!isItem) return next > column && next !== indent ? UNUSUAL : items;
  }
}

/** A value on the line of its key, with what may follow it there. */
function value(cursor: Cursor, depth: number): Quick {
  const read = inline(cursor, false, depth);
  return read !== UNUSUAL && atLineEnd(cursor) ? read : UNUSUAL;
}

function inline(cursor: Cursor, inFlow: boolean, depth: number): Quick {
  const char = cursor.text[cursor.at];
  if (depth > DEEPEST) return UNUSUAL;
  if (char === '[') return flowList(cursor, depth + 1);
  if (char === '{') return flowMap(cursor, depth + 1);
  return quickScalar(cursor, inFlow);
}

function flowList(cursor: Cursor, depth: number): Quick {
  const items: (string | number | QuickMap)[] = [];
  for (;;) {
    cursor.at++;
    skipSpaces(cursor);
    if (!items.length && cursor.text[cursor.at] === ']') break;
    const read = inline(cursor, true, depth);
    if (read === UNUSUAL || Array.isArray(read)) return UNUSUAL;
    items.push(read as string | number | QuickMap);
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === ']') break;
    if (cursor.text[cursor.at] !== ',') return UNUSUAL;
  }
  cursor.at++;
  return items;
}

function flowMap(cursor: Cursor, depth: number): Quick {
  const found = new Map<string, string | number | QuickList | QuickMap>();
  for (;;) {
    cursor.at++;
    skipSpaces(cursor);
    if (!found.size && cursor.text[cursor.at] === '}') break;
    const key = keyAt(cursor);
    if (key === undefined || found.has(key)) return UNUSUAL;
    const read = inline(cursor, true, depth);
    if (read === UNUSUAL) return UNUSUAL;
    found.set(key, read);
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === '}') break;
    if (cursor.text[cursor.at] !== ',') return UNUSUAL;
  }
  cursor.at++;
  return found;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
}

/** Whether nothing but a comment follows on the line; if so the cursor goes to the start of the next one. */
function atLineEnd(cursor: Cursor): boolean {
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
function nextColumn(cursor: Cursor): number {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const line = cursor.at;
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

const isDashAt = ({ text, at }: Cursor): boolean => text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32;

const restIsBlank = (cursor: Cursor): boolean => nextColumn(cursor) < 0;
