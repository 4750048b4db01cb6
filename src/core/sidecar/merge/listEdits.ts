import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineBreakOf, type Splice } from '../splice/splice.js';
import { pairOf } from '../validate.js';
import { commentsIn } from './comments.js';
import { flowText } from './flowText.js';
import { columnOf, contentEnd, isBlock, type Lines, linesOf, pastBlank, rangeOf, reindent, type Side } from './layout.js';
import type { Item } from './listItems.js';
import type { Merging } from './mergeTypes.js';
import { isPlainMap, type Plain, plainNode } from './nodeData.js';

/** An item of theirs that goes into our list, before our item with this index. */
export interface NewItem {
  readonly item: Item;
  readonly list: YAMLSeq;
  readonly before: number;
  /** Another id, where ours has the same one for other words. */
  readonly id?: string | undefined;
}

/** Splices that take items out of our list and put items of theirs in, with their own lines and comments. */
export const listEdits = (
  merging: Merging,
  list: YAMLSeq,
  gone: readonly Item[],
  fresh: readonly NewItem[],
): readonly Splice[] =>
  isBlock(merging.ours.body, list)
    ? [...insertions(merging, list, fresh), ...removals(merging, list, gone)]
    : flowEdits(merging.ours.body, list, gone, fresh);

/** Whole lines: what is removed at the same place follows. */
function insertions({ ours, theirs }: Merging, list: YAMLSeq, fresh: readonly NewItem[]): readonly Splice[] {
  const { body } = ours;
  const lines = linesOf(ours, list);
  const lineBreak = lineBreakOf(body);
  const gap = isTight(ours, list) ? '' : lineBreak;
  const column = columnOf(body, list);
  return fresh.map(({ item, list: from, before, id }): Splice => {
    const at = before < lines.length ? (lines[before]?.from ?? 0) : (lines.at(-1)?.next ?? 0);
    const text = itemLines(item, from, theirs, { column, into: body, id });
    const isEndless = at > 0 && body[at - 1] !== '\n';
    if (isEndless) return { start: at, end: at, text: lineBreak + gap + text };
    return { start: at, end: at, text: before === 0 ? text + lineBreak + gap : gap + text + lineBreak };
  });
}

function removals(merging: Merging, list: YAMLSeq, gone: readonly Item[]): readonly Splice[] {
  const { body } = merging.ours;
  const lines = linesOf(merging.ours, list);
  const indexes = new Set(gone.map(({ index }) => index));
  const firstKept = lines.findIndex((_, index) => !indexes.has(index));
  return [...indexes].map((index): Splice => {
    const own = lines[index] as Lines;
    const following = lines[index + 1];
    // What becomes the first entry stands directly below the list's own line.
    const end = following && index < firstKept ? pastBlank(body, own.next, following.start) : own.next;
    return { start: own.from, end, text: keptComments(merging, own) };
  });
}

/** Comments above an entry that goes: those that theirs still has somewhere, or never saw, stay. */
function keptComments({ ours, theirs, base }: Merging, { from, start }: Lines): string {
  const above = ours.body
    .slice(from, start)
    .split('\n')
    .filter((line) => line.trim());
  if (!above.length) return '';
  const there = new Set(commentsIn(theirs, 0, theirs.body.length));
  const before = new Set(commentsIn(base, 0, base?.body.length ?? 0));
  const kept = above.filter((line) => there.has(line.trim()) || !before.has(line.trim()));
  return kept.map((line) => `${line}\n`).join('');
}

/** An item with the comments above it, at our column; from a flow list on one line. `id`: the one that it gets. */
export function itemLines(
  { node, index }: Item,
  list: YAMLSeq,
  theirs: Side,
  { column, into, id }: { column: number; into: string; id?: string | undefined },
): string {
  const own = isBlock(theirs.body, list) ? linesOf(theirs, list)[index] : undefined;
  if (!own) return `${' '.repeat(column)}- ${flowText('', dataOf(node, id))}`;
  const start = pastBlank(theirs.body, own.from, own.start);
  const [from, to] = id === undefined ? [start, start] : rangeOf(isMap(node) ? pairOf(node, 'id')?.value : undefined);
  const lines = theirs.body.slice(start, from) + (id ?? '') + theirs.body.slice(to, own.end);
  return reindent(lines, columnOf(theirs.body, list), column, into);
}

function dataOf(node: unknown, id: string | undefined): Plain {
  const data = plainNode(node) ?? null;
  return id !== undefined && isPlainMap(data) ? new Map([...data, ['id', id]]) : data;
}

/** Whether the items stand without blank lines between them. */
function isTight(side: Side, list: YAMLSeq): boolean {
  const [first, second] = linesOf(side, list);
  if (!first || !second) return !isMap(list.items[0]) || (list.items[0] as YAMLMap).flow === true;
  return pastBlank(side.body, second.from, second.start) === second.from;
}

function flowEdits(body: string, list: YAMLSeq, gone: readonly Item[], fresh: readonly NewItem[]): readonly Splice[] {
  const [start, end] = rangeOf(list);
  const texts = fresh.map(({ item, id }) => flowText('', dataOf(item.node, id)));
  if (!list.items.length) return [{ start, end, text: `[${texts.join(', ')}]` }];
  const indexes = new Set(gone.map(({ index }) => index));
  const isEmptied = indexes.size === list.items.length;
  const removed = [...indexes].map((index): Splice => {
    const next = list.items[index + 1];
    const [own] = rangeOf(list.items[index]);
    if (next) return { start: own, end: rangeOf(next)[0], text: '' };
    const previous = isEmptied ? undefined : list.items[index - 1];
    return { start: previous ? contentEnd(body, previous) : own, end: contentEnd(body, list.items[index]), text: '' };
  });
  if (!fresh.length) return removed;
  const at = contentEnd(body, list.items.at(-1));
  return [...removed, { start: at, end: at, text: `${isEmptied ? '' : ', '}${texts.join(', ')}` }];
}
