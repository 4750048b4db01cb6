import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { pairOf } from '../validate.js';
import { keepsLines, withKeptLines } from './pairEnds.js';
import { lineBreakOf, lineEnd, lineStart, type Splice, trimmedEnd } from './splice.js';
import { blockLines, flowMap, yamlValue } from './yamlText.js';

/** One new item of a list: a block of fields, in the order in which they are written, or a value of the list's own field. */
export type NewItem = readonly (readonly [field: string, value: unknown])[] | { readonly field: string; readonly value: unknown };

const isFields = (item: NewItem): item is readonly (readonly [string, unknown])[] => Array.isArray(item);

/** An item in block style: `- …` at `indent`, no line break at its end. */
export function itemText(item: NewItem, indent: string, lineBreak: string): string {
  const lines = isFields(item) ? item.flatMap(([field, value]) => blockLines(field, value)) : [yamlValue(item.field, item.value)];
  return lines.map((line, index) => `${indent}${index ? '  ' : '- '}${line}`).join(lineBreak);
}

const flowText = (item: NewItem): string => (isFields(item) ? flowMap(item) : yamlValue(item.field, item.value));

/** A splice that puts items behind one of a list that has some; before the first one where `before` is undefined. */
export const insertItems = (body: string, list: YAMLSeq, before: Node | undefined, items: readonly NewItem[]): Splice =>
  (list.flow ? intoFlow : intoBlock)(body, list, before, items);

function intoBlock(body: string, list: YAMLSeq, before: Node | undefined, items: readonly NewItem[]): Splice {
  const lineBreak = lineBreakOf(body);
  const first = list.range?.[0] ?? 0;
  const indent = ' '.repeat(first - lineStart(body, first));
  const gap = lineBreak.repeat(isTight(body, list) ? 1 : 2);
  const text = items.map((item) => itemText(item, indent, lineBreak)).join(gap);
  if (!before) {
    const at = lineStart(body, first);
    const above = trimmedEnd(body, 0, at) === 0 ? 0 : keyLine(body, at);
    return { start: above, end: above, text: lineBreak + text + (gap.length > lineBreak.length ? lineBreak : '') };
  }
  const at = itemEnd(body, before, indent.length);
  // Below a text that keeps its empty lines one more would be part of it.
  return { start: at, end: at, text: (keepsLines(body, before) ? lineBreak : gap) + text };
}

/** End of the line of the list's key: above comments that belong to the first item. */
function keyLine(body: string, listLine: number): number {
  let line = listLine;
  while (line > 0) {
    const previous = lineStart(body, line - 1);
    const text = body.slice(previous, line).trim();
    if (text && !text.startsWith('#')) return lineEnd(body, previous);
    line = previous;
  }
  return 0;
}

/** End of an item's last line, with the comments below that are indented deeper than its dash. */
function itemEnd(body: string, node: Node, indent: number): number {
  const [start, end] = node.range ?? [0, 0, 0];
  let at = lineEnd(body, withKeptLines(body, node, Math.max(start, trimmedEnd(body, start, end))));
  for (;;) {
    const next = body.indexOf('\n', at) + 1;
    if (next <= 0) return at;
    const line = body.slice(next, lineEnd(body, next));
    const comment = line.trimStart();
    if (!comment.startsWith('#') || line.length - comment.length <= indent) return at;
    at = next + line.length;
  }
}

/** Whether the items stand without blank lines between them. A list of values always does; a single block tells nothing. */
function isTight(body: string, list: YAMLSeq): boolean {
  if (list.items.length < 2) return !isMap(list.items[0]);
  const [start, end] = list.range ?? [0, 0, 0];
  return !/\n[ \t]*\r?\n/.test(body.slice(start, trimmedEnd(body, start, end)));
}

function intoFlow(_body: string, list: YAMLSeq, before: Node | undefined, items: readonly NewItem[]): Splice {
  const text = items.map(flowText).join(', ');
  const at = before ? (before.range?.[1] ?? 0) : (list.range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: before ? `, ${text}` : `${text}, ` };
}

/** A splice that takes an item out of a list; in block style its lines, while a comment above it stays. */
export function removeItem(body: string, list: YAMLSeq, node: Node): Splice {
  const [start, end] = node.range ?? [0, 0, 0];
  const index = list.items.indexOf(node);
  if (list.flow) {
    const next = (list.items[index + 1] as Node | undefined)?.range?.[0];
    const previous = (list.items[index - 1] as Node | undefined)?.range?.[1];
    return next !== undefined ? { start, end: next, text: '' } : { start: previous ?? start, end, text: '' };
  }
  const indent = (list.range?.[0] ?? 0) - lineStart(body, list.range?.[0] ?? 0);
  const line = lineStart(body, start);
  const stop = itemEnd(body, node, indent);
  // With the line break before it: the last line of a file may have none after it.
  return { start: line > 0 ? lineEnd(body, line - (body[line - 2] === '\r' ? 2 : 1)) : 0, end: stop, text: '' };
}

/** A splice for the first items of a list that had none: under its key, or with the key at the end of the file. */
export function firstItems(body: string, root: YAMLMap, key: string, items: readonly NewItem[]): Splice {
  const lineBreak = lineBreakOf(body);
  const pair = pairOf(root, key);
  if (root.flow) {
    const flow = `[${items.map(flowText).join(', ')}]`;
    if (!pair) {
      const last = root.items.at(-1);
      const at = isMap(last?.value) ? (last.value.range?.[1] ?? 0) : ((last?.value as Node | null)?.range?.[1] ?? 0);
      return { start: at, end: at, text: `, ${key}: ${flow}` };
    }
    const [start, end] = (pair.value as Node).range ?? [0, 0, 0];
    return { start, end, text: end > start ? flow : ` ${flow}` };
  }
  const text = items.map((item) => itemText(item, '  ', lineBreak)).join(lineBreak + lineBreak);
  if (pair) {
    const colon = body.indexOf(':', (pair.key as Node).range?.[1] ?? 0) + 1;
    const [, valueEnd] = (pair.value as Node | null)?.range ?? [colon, colon, colon];
    const start = Math.max(colon, trimmedEnd(body, colon, valueEnd));
    const at = lineEnd(body, start);
    return { start: colon, end: at, text: body.slice(start, at) + lineBreak + text };
  }
  const end = trimmedEnd(body, 0, body.length);
  const at = lineEnd(body, end);
  return {
    start: at,
    end: Math.max(at, end),
    text: `${lineBreak}${lineBreak}${key}:${lineBreak}${text}${at === body.length ? lineBreak : ''}`,
  };
}
