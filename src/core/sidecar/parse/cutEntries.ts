/** Where the entries of a regular sidecar stand. Offsets are code units of the text. */
export interface EntryCut {
  /** Start of the line `annotations:`. */
  readonly key: number;
  /** Column of every dash. */
  readonly indent: number;
  /** Start of the line of each entry's dash, in order. */
  readonly starts: readonly number[];
  /** Where the list ends: the start of the next line at the margin, or the end of the text. */
  readonly end: number;
}

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const HASH = 35;
const DASH = 45;

/** Annotations that one sidecar may hold (the schema's `maxItems`). */
export const MOST_ENTRIES = 20_000;

/**
 * Cuts the list under `annotations:` into its entries by their lines alone; undefined where the layout does not prove the
 * cut. It does where every line of the list is a dash at one and the same column, deeper than it, blank or a comment: a line
 * no deeper than the dash ends all that is open in the entry before it (YAML 1.2, 6.1 and 8.2; so does the library's
 * lexer). That the key itself is no part of a longer text is for the caller to prove, from what it parses of the head.
 */
export function cutEntries(body: string): EntryCut | undefined {
  const key = keyLine(body);
  if (key === undefined) return undefined;
  const starts: number[] = [];
  let indent = -1;
  let line = nextLine(body, key);
  for (; line < body.length; line = nextLine(body, line)) {
    let at = line;
    while (body.charCodeAt(at) === SPACE) at++;
    const column = at - line;
    const first = body.charCodeAt(at);
    if (isLineEnd(body, at) || first === HASH || (indent >= 0 && column > indent)) continue;
    if (first === TAB && isBlankLine(body, at)) continue;
    if (first === TAB) return undefined;
    const isDash = first === DASH && isGap(body, at + 1);
    if (indent < 0 && isDash) indent = column;
    if (column !== indent || !isDash) break;
    starts.push(line);
  }
  const end = Math.min(line, body.length);
  // A line of neither depth, or a value without a key, whose place the library tells from what stands before it.
  if (!starts.length || ' :'.includes(body[end] ?? '-')) return undefined;
  return { key, indent, starts, end };
}

const KEY = /^(?:annotations|"annotations"|'annotations'):[ \t]*(?:[ \t]#[^\n]*|\r)?(?:\n|$)/;

/** The first line at the margin that is the key of the list and nothing else. */
function keyLine(body: string): number | undefined {
  for (let at = body.indexOf('annotations'); at >= 0; at = body.indexOf('annotations', at + 1)) {
    const start = body[at - 1] === '"' || body[at - 1] === "'" ? at - 1 : at;
    if (start > 0 && body.charCodeAt(start - 1) !== LF) continue;
    const stop = body.indexOf('\n', start);
    return KEY.test(body.slice(start, stop < 0 ? body.length : stop + 1)) ? start : undefined;
  }
  return undefined;
}

/** Start of the next line that is not empty. */
function nextLine(body: string, offset: number): number {
  const newline = body.indexOf('\n', offset);
  let at = newline < 0 ? body.length : newline + 1;
  while (body.charCodeAt(at) === LF) at++;
  return at;
}

const isLineEnd = (body: string, at: number): boolean =>
  at >= body.length || body.charCodeAt(at) === LF || (body.charCodeAt(at) === CR && body.charCodeAt(at + 1) === LF);

/** A space or the end of the line; a tab after a dash is left to the library. */
const isGap = (body: string, at: number): boolean => body.charCodeAt(at) === SPACE || isLineEnd(body, at);

function isBlankLine(body: string, at: number): boolean {
  while (body.charCodeAt(at) === TAB || body.charCodeAt(at) === SPACE) at++;
  return isLineEnd(body, at);
}
