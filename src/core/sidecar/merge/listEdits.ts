import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineBreakOf, lineEnd, lineStart, type Splice } from '../splice.js';
import { flowText } from './flowText.js';
import { columnOf, contentEnd, isBlock, linesOf, nextLine, rangeOf, reindent, type Side } from './layout.js';
import type { Item } from './listItems.js';
import { plainNode } from './nodeData.js';

/** An item of theirs that goes into our list, before our item with this index. */
export interface NewItem {
  readonly item: Item;
  readonly list: YAMLSeq;
  readonly before: number;
}

/** Splices that take items out of our list and put items of theirs in, with their own lines and comments. */
export function listEdits(
  ours: Side,
  list: YAMLSeq,
  theirs: Side,
  gone: readonly Item[],
  fresh: readonly NewItem[],
): readonly Splice[] {
  return isBlock(ours.body, list) ? blockEdits(ours.body, list, theirs, gone, fresh) : flowEdits(ours.body, list, gone, fresh);
}

function blockEdits(
  body: string,
  list: YAMLSeq,
  theirs: Side,
  gone: readonly Item[],
  fresh: readonly NewItem[],
): readonly Splice[] {
  const lines = linesOf(body, list, listStart(body, list));
  const lineBreak = lineBreakOf(body);
  const gap = isTight(body, list) ? '' : lineBreak;
  const column = columnOf(body, list);
  const indexes = new Set(gone.map(({ index }) => index));
  const removals = [...indexes].map((index): Splice => {
    const own = lines[index] as (typeof lines)[number];
    const following = lines[index + 1];
    // What becomes the first entry stands directly below the list's own line.
    const end = following && isFirst(index, indexes) ? pastBlank(body, own.next, following.start) : own.next;
    return { start: own.from, end, text: '' };
  });
  const insertions = fresh.map(({ item, list: from, before }): Splice => {
    const at = before < lines.length ? (lines[before]?.from ?? 0) : (lines.at(-1)?.next ?? 0);
    const text = itemLines(item, from, theirs, column, body);
    const isEndless = at > 0 && body[at - 1] !== '\n';
    if (isEndless) return { start: at, end: at, text: lineBreak + gap + text };
    return { start: at, end: at, text: before === 0 ? text + lineBreak + gap : gap + text + lineBreak };
  });
  return [...insertions, ...removals];
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

const isFirst = (index: number, gone: ReadonlySet<number>): boolean =>
  Array.from({ length: index }, (_, i) => i).every((i) => gone.has(i));

function pastBlank(body: string, from: number, to: number): number {
  let at = from;
  while (at < to && !body.slice(at, lineEnd(body, at)).trim()) at = nextLine(body, at);
  return at;
}

/** An item with the comments above it, at our column; from a flow list on one line. */
export function itemLines({ node, index }: Item, list: YAMLSeq, theirs: Side, column: number, into: string): string {
  const indent = ' '.repeat(column);
  if (!isBlock(theirs.body, list)) return `${indent}- ${flowText('', plainNode(node) ?? null)}`;
  const own = linesOf(theirs.body, list, listStart(theirs.body, list))[index] as { from: number; start: number; end: number };
  const start = pastBlank(theirs.body, own.from, own.start);
  return reindent(theirs.body.slice(start, own.end), columnOf(theirs.body, list), column, into);
}

/** Whether the items stand without blank lines between them. */
function isTight(body: string, list: YAMLSeq): boolean {
  const [first, second] = linesOf(body, list, listStart(body, list));
  if (!first || !second) return !isMap(list.items[0]) || (list.items[0] as YAMLMap).flow === true;
  return pastBlank(body, second.from, second.start) === second.from;
}

function flowEdits(body: string, list: YAMLSeq, gone: readonly Item[], fresh: readonly NewItem[]): readonly Splice[] {
  const [start, end] = rangeOf(list);
  const indexes = new Set(gone.map(({ index }) => index));
  const kept = list.items.filter((_, index) => !indexes.has(index));
  const removals = [...indexes].map((index): Splice => {
    const next = list.items[index + 1];
    const previous = list.items[index - 1];
    const [own] = rangeOf(list.items[index]);
    if (next) return { start: own, end: rangeOf(next)[0], text: '' };
    return {
      start: previous && kept.length ? contentEnd(body, previous) : own,
      end: contentEnd(body, list.items[index]),
      text: '',
    };
  });
  if (!fresh.length) return removals;
  const texts = fresh.map(({ item }) => flowText('', plainNode(item.node) ?? null));
  const last = list.items.at(-1);
  const at = last ? contentEnd(body, last) : start + 1;
  if (!list.items.length) return [{ start, end, text: `[${texts.join(', ')}]` }];
  return [...removals, { start: at, end: at, text: `${kept.length ? ', ' : ''}${texts.join(', ')}` }];
}
