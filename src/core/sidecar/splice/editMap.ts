import type { Pair, YAMLMap } from 'yaml';
import { keyOf, pairOf } from '../validate.js';
import { colonEnd, endsInBlock, headComment, keyStart, leafEnd, pairEnd, withKeptLines } from './pairEnds.js';
import { lineBreakOf, lineEnd, lineStart, type Splice, trimmedEnd } from './splice.js';
import { blockLines, yamlValue } from './yamlText.js';

export { pairEnd } from './pairEnds.js';

/** A field to set, or to take away with `null`. */
export type FieldChange = readonly [field: string, value: unknown];

/** Splices that set and take away fields of one map and touch nothing else of it. `order`: the known fields in their order. */
export function editMap(body: string, map: YAMLMap, changes: readonly FieldChange[], order: readonly string[]): Splice[] {
  const edit = map.flow ? flowEdit : blockEdit;
  const gone = new Set(changes.filter(([, value]) => value === null).map(([field]) => field));
  const set = new Set<string | undefined>(changes.map(([field]) => field));
  const ordered = [...changes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return ordered.flatMap(([field, value]): Splice[] => {
    const pair = pairOf(map, field);
    if (!pair && value === null) return [];
    const after = anchorOf(map, field, order, gone);
    if (!pair) return [edit.insert(body, map, after, [field, value], after !== undefined && set.has(keyOf(after)))];
    return [value === null ? edit.remove(body, map, pair) : edit.replace(body, pair, [field, value])];
  });
}

/** The pair after which a new field goes: the last known one that comes before it in order. */
function anchorOf(map: YAMLMap, field: string, order: readonly string[], gone: ReadonlySet<string>): Pair | undefined {
  const rank = order.indexOf(field);
  const before = order.slice(0, rank).reverse();
  const name = before.find((known) => !gone.has(known) && pairOf(map, known));
  return name === undefined ? undefined : pairOf(map, name);
}

interface MapEdit {
  /** `isReplaced`: the value of the pair before it goes. */
  insert(body: string, map: YAMLMap, after: Pair | undefined, change: FieldChange, isReplaced: boolean): Splice;
  replace(body: string, pair: Pair, change: FieldChange): Splice;
  remove(body: string, map: YAMLMap, pair: Pair): Splice;
}

const blockEdit: MapEdit = {
  insert(body, map, after, [field, value], isReplaced) {
    const first = map.items[0] as Pair;
    const indent = ' '.repeat(keyStart(first) - lineStart(body, keyStart(first)));
    const lines = blockLines(field, value).join(lineBreakOf(body) + indent);
    if (!after) return { start: keyStart(first), end: keyStart(first), text: lines + lineBreakOf(body) + indent };
    const end = pairEnd(body, after);
    const at = lineEnd(body, isReplaced ? end : withKeptLines(body, after.value, end));
    return { start: at, end: at, text: lineBreakOf(body) + indent + lines };
  },
  replace(body, pair, [field, value]) {
    const start = colonEnd(body, pair);
    const end = Math.max(start, leafEnd(body, pair));
    const indent = ' '.repeat(keyStart(pair) - lineStart(body, keyStart(pair)));
    const [head, ...rest] = blockLines(field, value);
    const own = (head as string).slice(field.length + 1);
    const comment = isOneLine(body, start, end) ? '' : headComment(body, pair, start);
    if (rest.length) return { start, end, text: [own + comment, ...rest].join(lineBreakOf(body) + indent) };
    if (!isOneLine(body, start, end)) return { start, end, text: own + comment };
    const space = /^[ \t]*/.exec(body.slice(start, end))?.[0] ?? '';
    return { start, end, text: (space || ' ') + own.trimStart() };
  },
  remove(body, map, pair) {
    const start = keyStart(pair);
    const end = lineEnd(body, withKeptLines(body, pair.value, leafEnd(body, pair)));
    const line = lineStart(body, start);
    const index = map.items.indexOf(pair);
    const next = map.items[index + 1];
    if (body.slice(line, start).trim() && next) {
      // On the line of the dash: the next key moves up to it, unless a comment stands between.
      const between = body.slice(end, keyStart(next));
      return between.trim() ? { start: trimmedEnd(body, line, start), end, text: '' } : { start, end: keyStart(next), text: '' };
    }
    // With the line break before it: the last line of a file may have none after it.
    const above = line > 0 ? lineEnd(body, line - (body[line - 2] === '\r' ? 2 : 1)) : 0;
    // A comment that comes to stand below a block scalar would become part of it: it moves out to the depth of the keys.
    const column = body.slice(line, start).replace('-', ' ');
    const comments = endsInBlock(map.items[index - 1]?.value) ? deeperComments(body, end, column.length) : '';
    return { start: above, end: end + comments.length, text: comments.replace(/\n[ \t]*/g, `\n${column}`) };
  },
};

const flowEdit: MapEdit = {
  insert(body, map, after, [field, value]) {
    const text = `${field}: ${yamlValue(field, value)}`;
    if (after) return { start: pairEnd(body, after), end: pairEnd(body, after), text: `, ${text}` };
    const at = (map.range?.[0] ?? 0) + 1;
    return { start: at, end: at, text: map.items.length ? `${text}, ` : text };
  },
  replace(body, pair, [field, value]) {
    const start = colonEnd(body, pair);
    return { start, end: Math.max(start, pairEnd(body, pair)), text: ` ${yamlValue(field, value)}` };
  },
  remove(body, map, pair) {
    const next = map.items[map.items.indexOf(pair) + 1];
    if (next) return { start: keyStart(pair), end: keyStart(next), text: '' };
    const previous = map.items[map.items.indexOf(pair) - 1];
    return { start: previous ? pairEnd(body, previous) : keyStart(pair), end: pairEnd(body, pair), text: '' };
  },
};

/** The lines of comments at `at` that stand deeper than a column, each with the line break before it. */
function deeperComments(body: string, at: number, column: number): string {
  let end = at;
  for (;;) {
    const line = /^\r?\n( *)#[^\n]*/.exec(body.slice(end, lineEnd(body, lineEnd(body, end) + 2)));
    if (!line || (line[1] as string).length <= column) return body.slice(at, end);
    end += line[0].length;
  }
}

const isOneLine = (body: string, start: number, end: number): boolean => !body.slice(start, end).includes('\n');
