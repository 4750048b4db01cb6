import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { pairEnd } from '../splice/editMap.js';
import { lineBreakOf, lineEnd, lineStart, trimmedEnd } from '../splice/splice.js';

/** One of the texts that are merged, parsed. Offsets are code units of `body`. */
export interface Side {
  readonly body: string;
  readonly root: YAMLMap;
}

/** The lines of one entry of a block list or one field of a block map. */
export interface Lines {
  /** Where its own lines and the comments and blank lines above it begin. */
  readonly from: number;
  /** Where its first line begins, or, after a dash, its key. */
  readonly start: number;
  /** End of its last line, its line break not included; comments below that are indented deeper belong to it. */
  readonly end: number;
  /** Where the next one's lines begin. */
  readonly next: number;
}

export const rangeOf = (node: unknown): readonly [number, number] => {
  const [start, end] = (node as Node | null | undefined)?.range ?? [0, 0, 0];
  return [start, end];
};

export const childStart = (child: Pair | Node): number => rangeOf(isPair(child) ? child.key : child)[0];

/** Whether each of its children begins a line of its own (after a dash for the first of a map). */
export function isBlock(body: string, node: YAMLMap | YAMLSeq): boolean {
  if (node.flow || !node.items.length) return false;
  const [start] = rangeOf(node);
  return isMap(node) || /^ *$/.test(body.slice(lineStart(body, start), start));
}

/** Spaces before the dash of a list's entries or before a map's keys. */
export const columnOf = (body: string, node: YAMLMap | YAMLSeq): number => {
  const start = isSeq(node) ? rangeOf(node)[0] : childStart(node.items[0] as Pair);
  return start - lineStart(body, start);
};

const known = new WeakMap<YAMLMap | YAMLSeq, readonly Lines[]>();

/** The lines of each child of a block collection, in order; together they leave out nothing from the first to the last. */
export function linesOf({ body }: Side, node: YAMLMap | YAMLSeq): readonly Lines[] {
  const lines = known.get(node) ?? findLines(body, node, isSeq(node) ? listStart(body, node) : rangeOf(node)[0]);
  known.set(node, lines);
  return lines;
}

function findLines(body: string, node: YAMLMap | YAMLSeq, from: number): readonly Lines[] {
  const column = columnOf(body, node);
  const found: Lines[] = [];
  let begin = from;
  for (const child of node.items as readonly (Pair | Node)[]) {
    const key = childStart(child);
    const line = isSeq(node) ? firstLine(body, begin) : lineStart(body, key);
    const start = line < from ? key : line;
    const end = withDeeperComments(body, lineEnd(body, contentEnd(body, child)), column);
    const next = nextLine(body, end);
    found.push({ from: Math.min(begin, start), start, end, next });
    begin = next;
  }
  return found;
}

/** The line after the key of the list. */
function listStart(body: string, list: YAMLSeq): number {
  let line = lineStart(body, rangeOf(list)[0]);
  while (line > 0) {
    const above = lineStart(body, line - 1);
    const text = body.slice(above, lineEnd(body, above)).trim();
    if (text && !text.startsWith('#')) return line;
    line = above;
  }
  return line;
}

export const nextLine = (body: string, at: number): number => {
  const newline = body.indexOf('\n', at);
  return newline < 0 ? body.length : newline + 1;
};

/** `from` or the first line after it that is not blank. */
export function pastBlank(body: string, from: number, to: number): number {
  let at = from;
  while (at < to && !body.slice(at, lineEnd(body, at)).trim()) at = nextLine(body, at);
  return at;
}

/** The first line from `at` on that is neither blank nor a comment. */
function firstLine(body: string, at: number): number {
  let line = at;
  while (line < body.length && /^[ \t]*(?:#.*)?\r?$/.test(body.slice(line, lineEnd(body, line)))) line = nextLine(body, line);
  return line;
}

/** End of what a child says, no comment after it. A block scalar that keeps its last blank lines has them. */
export function contentEnd(body: string, child: unknown): number {
  const last = lastNode(child);
  const [start, end] = rangeOf(last);
  if (isScalar(last) && last.type?.startsWith('BLOCK') && /^[|>]\d?\+/.test(body.slice(start, start + 3))) return end - 1;
  return isPair(child) ? pairEnd(body, child) : trimmedEnd(body, start, rangeOf(child)[1]);
}

function lastNode(child: unknown): unknown {
  let node = child;
  for (;;) {
    if (isPair(node)) node = node.value;
    else if (isCollection(node) && !node.flow && node.items.length) node = node.items.at(-1);
    else return node;
  }
}

function withDeeperComments(body: string, end: number, column: number): number {
  let at = end;
  for (;;) {
    const next = body.indexOf('\n', at) + 1;
    if (next <= 0) return at;
    const stop = lineEnd(body, next);
    const line = body.slice(next, stop);
    const comment = line.trimStart();
    if (!comment.startsWith('#') || line.length - comment.length <= column) return at;
    at = stop;
  }
}

/** Lines moved from one column to another, with the line breaks of the text they go into. Blank lines stay blank. */
export function reindent(lines: string, from: number, to: number, into: string): string {
  const lineBreak = lineBreakOf(into);
  const moved = lines.split(/\r?\n/).map((line) => {
    if (!line.trim() && line.length <= from) return to > from ? line : '';
    if (to >= from) return ' '.repeat(to - from) + line;
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    return line.slice(Math.min(spaces, from - to));
  });
  return moved.join(lineBreak);
}
