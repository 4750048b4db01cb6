import { isMap, type Pair, type YAMLMap } from 'yaml';
import { editMap } from '../editMap.js';
import { lineBreakOf, lineEnd, type Splice } from '../splice.js';
import { keyOf, pairOf } from '../validate.js';
import { flowText, keyText } from './flowText.js';
import { columnOf, contentEnd, isBlock, linesOf, rangeOf, reindent, type Side } from './layout.js';
import type { Plain } from './nodeData.js';

/** Where a field that is to be set comes from: theirs' own lines where there are any, else the data. */
export interface NewField {
  readonly name: string;
  /** Undefined takes the field away. */
  readonly data: Plain | undefined;
  /** The map of theirs that has it. */
  readonly from?: YAMLMap | undefined;
}

/** Splices that set and take away fields of our map; what is set comes with theirs' own writing, moved to our column. */
export function mapEdits(
  ours: Side,
  map: YAMLMap,
  theirs: Side,
  fields: readonly NewField[],
  order: readonly string[],
): readonly Splice[] {
  if (!fields.length) return [];
  if (!isBlock(ours.body, map)) return flowEdits(ours.body, map, fields, order);
  const lines = linesOf(ours.body, map, rangeOf(map)[0]);
  const gone = new Set(fields.filter(isRemoval).map(({ name }) => name));
  return fields.flatMap((field): Splice[] => {
    const pair = pairOf(map, field.name);
    const at = pair ? map.items.indexOf(pair) : -1;
    if (gone.has(field.name)) return pair ? [removal(ours.body, map, at)] : [];
    const column = columnOf(ours.body, map);
    const text = fieldLines(field, theirs, column, ours.body);
    const own = lines[at];
    if (own) return [replacement(ours.body, map, at, field, theirs, text)];
    const before = anchorIndex(map, field, order, gone);
    const lineBreak = lineBreakOf(ours.body);
    const indent = ' '.repeat(column);
    const anchor = before === undefined ? undefined : lines[before];
    if (anchor) return [{ start: anchor.end, end: anchor.end, text: lineBreak + indent + text }];
    const first = lines[0]?.start ?? 0;
    const key = rangeOf((map.items[0] as Pair).key)[0];
    return [{ start: Math.max(first, key), end: Math.max(first, key), text: text + lineBreak + indent }];
  });
}

function flowEdits(body: string, map: YAMLMap, fields: readonly NewField[], order: readonly string[]): readonly Splice[] {
  const gone = new Set(fields.filter(isRemoval).map(({ name }) => name));
  return fields.flatMap((field): Splice[] => {
    const pair = pairOf(map, field.name);
    if (gone.has(field.name)) return pair ? [removal(body, map, map.items.indexOf(pair))] : [];
    const text = `${keyText(field.name)}: ${flowText(field.name, field.data as Plain)}`;
    if (pair) return [{ start: rangeOf(pair.key)[0], end: contentEnd(body, pair), text }];
    const before = anchorIndex(map, field, order, gone);
    const at = before === undefined ? rangeOf(map)[0] + 1 : contentEnd(body, map.items[before]);
    return [{ start: at, end: at, text: before !== undefined ? `, ${text}` : map.items.length ? `${text}, ` : text }];
  });
}

const isRemoval = ({ data }: NewField): boolean => data === undefined;

/** `key: value` without the indentation of its first line: as theirs wrote it, else on one line. */
function fieldLines({ name, data, from }: NewField, theirs: Side, column: number, into: string): string {
  const pair = from && pairOf(from, name);
  if (from && pair && isBlock(theirs.body, from)) {
    const own = linesOf(theirs.body, from, rangeOf(from)[0])[from.items.indexOf(pair)];
    const start = rangeOf(pair.key)[0];
    if (own) return reindent(theirs.body.slice(start, own.end), columnOf(theirs.body, from), column, into).trimStart();
  }
  return `${keyText(name)}: ${flowText(name, data as Plain)}`;
}

/** Our comment on the line stays, unless it is the other side's that is new. */
function replacement(body: string, map: YAMLMap, at: number, field: NewField, theirs: Side, text: string): Splice {
  const pair = map.items[at] as Pair;
  const lines = linesOf(body, map, rangeOf(map)[0])[at] as { end: number };
  const start = rangeOf(pair.key)[0];
  const comment = body.slice(contentEnd(body, pair), lines.end);
  const theirPair = field.from && pairOf(field.from, field.name);
  const isPlainLine = !body.slice(start, lines.end).includes('\n') && !text.includes('\n');
  if (!isPlainLine || !comment.trim().startsWith('#')) return { start, end: lines.end, text };
  const theirEnd = theirPair && contentEnd(theirs.body, theirPair);
  const theirComment = theirEnd === undefined ? '' : theirs.body.slice(theirEnd, lineEnd(theirs.body, theirEnd)).trim();
  const value = theirComment && text.endsWith(theirComment) ? text.slice(0, -theirComment.length).trimEnd() : text;
  const isNew = theirComment && theirComment !== comment.trim();
  return { start, end: lines.end, text: value + comment + (isNew ? ` ${theirComment}` : '') };
}

function removal(body: string, map: YAMLMap, at: number): Splice {
  const [splice] = editMap(body, map, [[keyOf(map.items[at] as Pair) as string, null]], []);
  return splice as Splice;
}

/** Index of our field after which a new one goes: the one before it in theirs, else the last known one before it in order. */
function anchorIndex(
  map: YAMLMap,
  { name, from }: NewField,
  order: readonly string[],
  gone: ReadonlySet<string>,
): number | undefined {
  const stays = (key: string | undefined) => key !== undefined && !gone.has(key) && pairOf(map, key) !== undefined;
  const names = isMap(from) ? from.items.map(keyOf) : [];
  const inTheirs = names
    .slice(0, Math.max(0, names.indexOf(name)))
    .reverse()
    .find(stays);
  const rank = order.indexOf(name);
  const known = rank < 0 ? undefined : order.slice(0, rank).reverse().find(stays);
  const last = map.items.map(keyOf).reverse().find(stays);
  const key = inTheirs ?? known ?? (names.indexOf(name) === 0 ? undefined : last);
  const pair = key === undefined ? undefined : pairOf(map, key);
  return pair && map.items.indexOf(pair);
}
