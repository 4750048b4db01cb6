import { quickBlock } from './quickBlock.js';
import { atLineEnd, type Cursor, nextColumn, skipSpaces, UNUSUAL } from './quickCursor.js';
import { quickScalar } from './quickScalar.js';

/** A value and where it begins, in code units of the entry's text. */
export interface QuickValue {
  readonly at: number;
  readonly value: string | number | readonly QuickValue[] | QuickMap;
}

/** A value and where its key begins. */
export interface QuickField extends QuickValue {
  readonly keyAt: number;
}

/** Keys and values, no key twice; in no object of its own, so that `__proto__` is a key like any other. */
export type QuickMap = ReadonlyMap<string, QuickField>;

type Quick = QuickValue | typeof UNUSUAL;

const KEY = /(?:[A-Za-z_][\w-]{0,63}|"[A-Za-z_][\w-]{0,63}")(?=:[ \n\r]|:$)/y;
const NO_KEY = /^(?:null|true|false)$/i;
const DASH = / *- +/y;
/** Lists within fields within links: no entry nests deeper. */
const DEEPEST = 6;
/** More keys than any entry has. */
const MOST_KEYS = 200;

/**
 * Reads one entry of `annotations:` (its lines, from the start of the dash's line) in the layouts that Newsmark and most
 * hands write: `key: value` lines or one `{…}`, scalars on one line, lists, links, comments, blank lines. Equal to what the
 * `yaml` library reads, ten times as fast; undefined for every other shape, which is left to the library.
 */
export function quickEntry(text: string): QuickValue | undefined {
  const cursor: Cursor = { text, at: 0 };
  const found = item(cursor, 0);
  if (found === UNUSUAL || !(found.value instanceof Map)) return undefined;
  return restIsBlank(cursor) ? found : undefined;
}

/** What stands behind a dash: a block of fields, a `{…}`, one value. */
function item(cursor: Cursor, depth: number): Quick {
  DASH.lastIndex = cursor.at;
  const dash = DASH.exec(cursor.text)?.[0];
  if (dash === undefined || depth > DEEPEST) return UNUSUAL;
  cursor.at += dash.length;
  KEY.lastIndex = cursor.at;
  if (KEY.test(cursor.text)) return fields(cursor, dash.length, depth + 1);
  return value(cursor, depth);
}

/** `key: value` lines at one column; the cursor stands on the first key. */
function fields(cursor: Cursor, column: number, depth: number): Quick {
  const start = cursor.at;
  const found = new Map<string, QuickField>();
  for (;;) {
    const keyAt = cursor.at;
    const key = readKey(cursor);
    if (key === undefined || found.has(key) || found.size > MOST_KEYS) return UNUSUAL;
    const read = fieldValue(cursor, column, depth);
    if (read === UNUSUAL) return UNUSUAL;
    found.set(key, { keyAt, at: read.at, value: read.value });
    const next = nextColumn(cursor);
    if (next !== column) return next < column ? { at: start, value: found } : UNUSUAL;
    const { at } = cursor;
    cursor.at += column;
    if (isDashAt(cursor)) {
      cursor.at = at;
      return { at: start, value: found };
    }
  }
}

/** What stands behind a key: on its line, or on those below it. */
function fieldValue(cursor: Cursor, column: number, depth: number): Quick {
  const char = cursor.text[cursor.at];
  if (char === '|' || char === '>') return quickBlock(cursor, column);
  return atLineEnd(cursor) ? below(cursor, column, depth) : value(cursor, depth);
}

/** The key at the cursor, which then stands behind its colon and the spaces there. */
function readKey(cursor: Cursor): string | undefined {
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
  if (indent < column || !isDashAt({ text: cursor.text, at: start + indent })) return UNUSUAL;
  const items: QuickValue[] = [];
  for (;;) {
    const read = item(cursor, depth + 1);
    if (read === UNUSUAL || Array.isArray(read.value)) return UNUSUAL;
    items.push(read);
    const next = nextColumn(cursor);
    if (next > indent) return UNUSUAL;
    if (next === indent && isDashAt({ text: cursor.text, at: cursor.at + next })) continue;
    return next > column && next !== indent ? UNUSUAL : { at: start + indent, value: items };
  }
}

/** A value on the line of its key, with what may follow it there. */
function value(cursor: Cursor, depth: number): Quick {
  const read = inline(cursor, false, depth);
  return read !== UNUSUAL && atLineEnd(cursor) ? read : UNUSUAL;
}

function inline(cursor: Cursor, inFlow: boolean, depth: number): Quick {
  const { at } = cursor;
  const char = cursor.text[at];
  if (depth > DEEPEST) return UNUSUAL;
  if (char === '[') return flowList(cursor, depth + 1);
  if (char === '{') return flowMap(cursor, depth + 1);
  const scalar = quickScalar(cursor, inFlow);
  return scalar === UNUSUAL ? UNUSUAL : { at, value: scalar };
}

function flowList(cursor: Cursor, depth: number): Quick {
  const start = cursor.at;
  const items: QuickValue[] = [];
  for (;;) {
    cursor.at++;
    skipSpaces(cursor);
    if (!items.length && cursor.text[cursor.at] === ']') break;
    const read = inline(cursor, true, depth);
    if (read === UNUSUAL || Array.isArray(read.value) || items.length > MOST_KEYS) return UNUSUAL;
    items.push(read);
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === ']') break;
    if (cursor.text[cursor.at] !== ',') return UNUSUAL;
  }
  cursor.at++;
  return { at: start, value: items };
}

function flowMap(cursor: Cursor, depth: number): Quick {
  const start = cursor.at;
  const found = new Map<string, QuickField>();
  for (;;) {
    cursor.at++;
    skipSpaces(cursor);
    if (!found.size && cursor.text[cursor.at] === '}') break;
    const keyAt = cursor.at;
    const key = readKey(cursor);
    if (key === undefined || found.has(key) || found.size > MOST_KEYS) return UNUSUAL;
    const read = inline(cursor, true, depth);
    if (read === UNUSUAL) return UNUSUAL;
    found.set(key, { keyAt, at: read.at, value: read.value });
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === '}') break;
    if (cursor.text[cursor.at] !== ',') return UNUSUAL;
  }
  cursor.at++;
  return { at: start, value: found };
}

const isDashAt = ({ text, at }: Cursor): boolean => text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32;

const restIsBlank = (cursor: Cursor): boolean => nextColumn(cursor) < 0;
