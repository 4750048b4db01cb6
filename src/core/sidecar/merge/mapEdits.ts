import { isMap, type Pair, type YAMLMap } from 'yaml';
import { editMap } from '../splice/editMap.js';
import { lineBreakOf, lineEnd, lineStart, type Splice } from '../splice/splice.js';
import { keyOf, pairOf } from '../validate.js';
import { flowText, keyText } from './flowText.js';
import { columnOf, contentEnd, isBlock, type Lines, linesOf, pastBlank, rangeOf, reindent, type Side } from './layout.js';
import type { Plain } from './nodeData.js';

/** A field to set: as theirs wrote it, where there is a `from`, else as data on one line. */
export interface NewField {
  readonly name: string;
  /** Undefined takes the field away. */
  readonly data: Plain | undefined;
  /** The map of theirs that has it. */
  readonly from?: YAMLMap | undefined;
  /** Its lines where they are made already, the key first. */
  readonly lines?: string;
}

/** Splices that set and take away fields of our map. What is set comes in theirs' own writing, moved to our column. */
export function mapEdits(
  ours: Side,
  map: YAMLMap,
  theirs: Side,
  fields: readonly NewField[],
  order: readonly string[],
): readonly Splice[] {
  const gone = new Set(fields.filter(({ data }) => data === undefined).map(({ name }) => name));
  const edit = isBlock(ours.body, map) ? blockEdit : flowEdit;
  return fields.flatMap((field): Splice[] => {
    const pair = pairOf(map, field.name);
    if (gone.has(field.name)) return pair ? [edit.remove(ours, map, pair)] : [];
    if (pair) return [edit.replace(ours, map, pair, field, theirs)];
    return [edit.insert(ours, map, anchorOf(map, field, order, gone), field, theirs)];
  });
}

interface MapEdit {
  insert(ours: Side, map: YAMLMap, after: Pair | undefined, field: NewField, theirs: Side): Splice;
  replace(ours: Side, map: YAMLMap, pair: Pair, field: NewField, theirs: Side): Splice;
  remove(ours: Side, map: YAMLMap, pair: Pair): Splice;
}

const keyStart = (pair: Pair): number => rangeOf(pair.key)[0];
const linesAt = (side: Side, map: YAMLMap, pair: Pair): Lines => linesOf(side, map)[map.items.indexOf(pair)] as Lines;

/** Whole lines, so that lines that go beside them do not matter. */
const blockEdit: MapEdit = {
  insert(ours, map, after, field, theirs) {
    const { body } = ours;
    const lineBreak = lineBreakOf(body);
    const indent = ' '.repeat(columnOf(body, map));
    const text = fieldLines(field, theirs, { column: indent.length, into: body, above: true });
    if (!after) {
      const at = keyStart(map.items[0] as Pair);
      return { start: at, end: at, text: text + lineBreak + indent };
    }
    const { next } = linesAt(ours, map, after);
    const isEndless = body[next - 1] !== '\n';
    return { start: next, end: next, text: isEndless ? lineBreak + indent + text : indent + text + lineBreak };
  },
  replace(ours, map, pair, field, theirs) {
    const { end } = linesAt(ours, map, pair);
    const start = keyStart(pair);
    const text = fieldLines(field, theirs, { column: columnOf(ours.body, map), into: ours.body, above: false });
    const comment = ours.body.slice(contentEnd(ours.body, pair), end);
    const isOneLine = !ours.body.slice(start, end).includes('\n') && !text.includes('\n');
    if (!isOneLine || !comment.trim().startsWith('#')) return { start, end, text };
    const theirComment = trailingComment(field, theirs);
    const value = theirComment && text.endsWith(theirComment) ? text.slice(0, -theirComment.length).trimEnd() : text;
    const isNew = theirComment !== '' && theirComment !== comment.trim();
    return { start, end, text: value + comment + (isNew ? ` ${theirComment}` : '') };
  },
  remove(ours, map, pair) {
    const { next } = linesAt(ours, map, pair);
    const start = keyStart(pair);
    const line = lineStart(ours.body, start);
    const following = map.items[map.items.indexOf(pair) + 1];
    const isBehindDash = ours.body.slice(line, start).trim() !== '';
    return { start: isBehindDash ? start : line, end: isBehindDash && following ? keyStart(following) : next, text: '' };
  },
};

const flowEdit: MapEdit = {
  insert({ body }, map, after, { name, data }) {
    const text = `${keyText(name)}: ${flowText(name, data ?? null)}`;
    const at = after ? contentEnd(body, after) : rangeOf(map)[0] + 1;
    return { start: at, end: at, text: after ? `, ${text}` : map.items.length ? `${text}, ` : text };
  },
  replace: ({ body }, _map, pair, { name, data }) => ({
    start: keyStart(pair),
    end: contentEnd(body, pair),
    text: `${keyText(name)}: ${flowText(name, data ?? null)}`,
  }),
  remove: ({ body }, map, pair) => editMap(body, map, [[keyOf(pair) as string, null]], [])[0] as Splice,
};

/** `key: value` without the indentation of its first line: as theirs wrote it, else on one line. `above`: with the comments above it. */
function fieldLines(
  { name, data, from, lines }: NewField,
  theirs: Side,
  { column, into, above }: { column: number; into: string; above: boolean },
): string {
  if (lines !== undefined) return lines;
  const pair = from && isBlock(theirs.body, from) ? pairOf(from, name) : undefined;
  if (!from || !pair) return `${keyText(name)}: ${flowText(name, data ?? null)}`;
  const own = linesAt(theirs, from, pair);
  const start = above ? Math.min(keyStart(pair), pastBlank(theirs.body, own.from, own.start)) : keyStart(pair);
  return reindent(theirs.body.slice(start, own.end), columnOf(theirs.body, from), column, into).trimStart();
}

/** The comment behind a field of theirs. */
function trailingComment({ name, from }: NewField, { body }: Side): string {
  const pair = from && pairOf(from, name);
  const end = pair && contentEnd(body, pair);
  return end === undefined ? '' : body.slice(end, lineEnd(body, end)).trim();
}

/** Our field after which a new one goes: the one before it in theirs, else the last known one before it in order. */
function anchorOf(map: YAMLMap, { name, from }: NewField, order: readonly string[], gone: ReadonlySet<string>): Pair | undefined {
  const stays = (key: string | undefined) => key !== undefined && !gone.has(key) && pairOf(map, key) !== undefined;
  const names = isMap(from) ? from.items.map(keyOf) : [];
  const before = (list: readonly (string | undefined)[]) =>
    list
      .slice(0, Math.max(0, list.indexOf(name)))
      .reverse()
      .find(stays);
  const isFirst = names.indexOf(name) === 0;
  const key = before(names) ?? before(order) ?? (isFirst ? undefined : map.items.map(keyOf).reverse().find(stays));
  return key === undefined ? undefined : pairOf(map, key);
}
