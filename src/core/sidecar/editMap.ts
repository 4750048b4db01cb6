import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { lineBreakOf, lineEnd, lineStart, type Splice, trimmedEnd } from './splice.js';
import { pairOf } from './validate.js';
import { blockLines, yamlValue } from './yamlText.js';

/** A field to set, or to take away with `null`. */
export type FieldChange = readonly [field: string, value: unknown];

/** Splices that set and take away fields of one map and touch nothing else of it. `order`: the known fields in their order. */
export function editMap(body: string, map: YAMLMap, changes: readonly FieldChange[], order: readonly string[]): Splice[] {
  const edit = map.flow ? flowEdit : blockEdit;
  const gone = new Set(changes.filter(([, value]) => value === null).map(([field]) => field));
  const ordered = [...changes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return ordered.flatMap(([field, value]): Splice[] => {
    const pair = pairOf(map, field);
    if (!pair) return value === null ? [] : [edit.insert(body, map, anchorOf(map, field, order, gone), [field, value])];
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
  insert(body: string, map: YAMLMap, after: Pair | undefined, change: FieldChange): Splice;
  replace(body: string, pair: Pair, change: FieldChange): Splice;
  remove(body: string, map: YAMLMap, pair: Pair): Splice;
}

const blockEdit: MapEdit = {
  insert(body, map, after, [field, value]) {
    const first = map.items[0] as Pair;
    const indent = ' '.repeat(keyStart(first) - lineStart(body, keyStart(first)));
    const lines = blockLines(field, value).join(lineBreakOf(body) + indent);
    if (!after) return { start: keyStart(first), end: keyStart(first), text: lines + lineBreakOf(body) + indent };
    const at = lineEnd(body, contentEnd(body, after));
    return { start: at, end: at, text: lineBreakOf(body) + indent + lines };
  },
  replace(body, pair, [field, value]) {
    const start = colonEnd(body, pair);
    const end = Math.max(start, pairEnd(body, pair));
    const indent = ' '.repeat(keyStart(pair) - lineStart(body, keyStart(pair)));
    const [head, ...rest] = blockLines(field, value);
    const own = (head as string).slice(field.length + 1);
    const comment = isOneLine(body, start, end) ? '' : headComment(body, pair, start);
    if (rest.length) return { start, end, text: [own + comment, ...rest].join(lineBreakOf(body) + indent) };
    if (!isOneLine(body, start, end)) return { start, end: keptEnd(body, pair, end), text: own + comment };
    const space = /^[ \t]*/.exec(body.slice(start, end))?.[0] ?? '';
    return { start, end, text: (space || ' ') + own.trimStart() };
  },
  remove(body, map, pair) {
    const start = keyStart(pair);
    const end = lineEnd(body, contentEnd(body, pair));
    const line = lineStart(body, start);
    const next = map.items[map.items.indexOf(pair) + 1];
    if (body.slice(line, start).trim() && next) {
      // On the line of the dash: the next key moves up to it, unless a comment stands between.
      const between = body.slice(end, keyStart(next));
      return between.trim() ? { start: trimmedEnd(body, line, start), end, text: '' } : { start, end: keyStart(next), text: '' };
    }
    // With the line break before it: the last line of a file may have none after it.
    return { start: line > 0 ? lineEnd(body, line - (body[line - 2] === '\r' ? 2 : 1)) : 0, end, text: '' };
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

const rangeOf = (node: unknown): readonly [number, number, number] => (node as Node).range ?? [0, 0, 0];
const keyStart = (pair: Pair): number => rangeOf(pair.key)[0];

function colonEnd(body: string, pair: Pair): number {
  const key = rangeOf(pair.key)[1];
  const colon = body.indexOf(':', key);
  // `{a}` and `? a` have none: the next one is another key's.
  return colon < 0 || body.slice(key, colon).trim() ? key : colon + 1;
}

/** Where the value ends: no comment, no line break. */
export function pairEnd(body: string, pair: Pair): number {
  const isEmpty = !pair.value || (isScalar(pair.value) && pair.value.value === null && !pair.value.source);
  if (isEmpty) return colonEnd(body, pair);
  const [start, end] = rangeOf(pair.value);
  return trimmedEnd(body, start, end);
}

/** The same, with the empty lines that a block scalar keeps (`|+`): they are part of its text. */
export function contentEnd(body: string, pair: Pair): number {
  const end = pairEnd(body, pair);
  const kept = keptEnd(body, pair, end);
  return kept > end && body[kept - 1] === '\n' ? kept - (body[kept - 2] === '\r' ? 2 : 1) : kept;
}

/** End of the empty lines that a block scalar at the end of the value keeps; `end` where there is none. */
function keptEnd(body: string, pair: Pair, end: number): number {
  const last = lastScalar(pair.value);
  if (!last || !isBlock(last)) return end;
  const header = body.slice(rangeOf(last)[0], lineEnd(body, rangeOf(last)[0]));
  return /^[|>][0-9]?\+/.test(header) ? Math.max(end, rangeOf(last)[1]) : end;
}

const isBlock = (node: Scalar): boolean => node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';

/** The scalar that ends a value, however deep. */
function lastScalar(node: unknown): Scalar | undefined {
  let at = node;
  while (isMap(at) || isSeq(at)) at = isMap(at) ? (at.items.at(-1)?.value ?? undefined) : at.items.at(-1);
  return isScalar(at) ? at : undefined;
}

/** The comment behind a key whose value stands on the lines below, with the space before it. */
function headComment(body: string, pair: Pair, colon: number): string {
  const isBelow = isScalar(pair.value) ? isBlock(pair.value) : !(pair.value as { flow?: boolean } | null)?.flow;
  const line = body.slice(colon, lineEnd(body, colon));
  return isBelow ? (/^[ \t]*(?:[|>][-+0-9]{0,2})?([ \t]+#.*)$/.exec(line)?.[1] ?? '') : '';
}

const isOneLine = (body: string, start: number, end: number): boolean => !body.slice(start, end).includes('\n');
