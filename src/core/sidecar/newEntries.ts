import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { annotationList, type Entry, RECORD_FIELDS } from './entries.js';
import type { RecordChange } from './sidecarChange.js';
import { lineBreakOf, lineEnd, lineStart, type Splice, trimmedEnd } from './splice.js';
import { pairOf } from './validate.js';
import { blockLines, flowMap } from './yamlText.js';

/** A new entry and its place in the text; undefined goes last. */
export interface NewEntry {
  readonly record: RecordChange;
  readonly place: number | undefined;
}

/** Known fields of a record that have a value, in the order in which they are written. */
const fieldsOf = (record: RecordChange): readonly (readonly [string, unknown])[] =>
  RECORD_FIELDS.map((field) => [field, record[field]] as const).filter(([, value]) => value !== undefined && value !== null);

/** One entry in block style: `- id: …` at `indent`, no line break at its end. */
export function entryText(record: RecordChange, indent: string, lineBreak: string): string {
  const lines = fieldsOf(record).flatMap(([field, value]) => blockLines(field, value));
  return lines.map((line, index) => `${indent}${index ? '  ' : '- '}${line}`).join(lineBreak);
}

/** Splices that put new entries among the old ones by their place in the text (design/sidecar.md, section 2: never append). */
export function insertEntries(
  body: string,
  root: YAMLMap,
  entries: readonly Entry[],
  fresh: readonly NewEntry[],
): readonly Splice[] {
  if (!fresh.length) return [];
  const sorted = [...fresh].sort(byPlace);
  const list = annotationList(root);
  if (!list?.items.length) return [firstEntries(body, root, sorted)];
  const groups = new Map<Node | undefined, RecordChange[]>();
  for (const { record, place } of sorted) {
    const before = predecessor(entries, place, list);
    groups.set(before, [...(groups.get(before) ?? []), record]);
  }
  const insert = list.flow ? intoFlow : intoBlock;
  return [...groups].map(([before, records]) => insert(body, list, before, records));
}

const byPlace = (a: NewEntry, b: NewEntry): number =>
  (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0;

/** The entry after which a new one goes: the one before the first that lies later in the text. */
function predecessor(entries: readonly Entry[], place: number | undefined, list: YAMLSeq): Node | undefined {
  const last = list.items.at(-1) as Node;
  if (place === undefined) return last;
  const later = entries.find(({ record }) => record.at !== undefined && record.at > place);
  if (!later) return last;
  const index = list.items.indexOf(later.node);
  return index > 0 ? (list.items[index - 1] as Node) : undefined;
}

function intoBlock(body: string, list: YAMLSeq, before: Node | undefined, records: readonly RecordChange[]): Splice {
  const lineBreak = lineBreakOf(body);
  const first = list.range?.[0] ?? 0;
  const indent = ' '.repeat(first - lineStart(body, first));
  const gap = lineBreak.repeat(isTight(body, list) ? 1 : 2);
  const text = records.map((record) => entryText(record, indent, lineBreak)).join(gap);
  if (!before) {
    const at = lineStart(body, first);
    const above = trimmedEnd(body, 0, at) === 0 ? 0 : annotationsLine(body, at);
    return { start: above, end: above, text: lineBreak + text + (gap.length > lineBreak.length ? lineBreak : '') };
  }
  const at = entryEnd(body, before, indent.length);
  return { start: at, end: at, text: gap + text };
}

/** End of the line `annotations:`: above comments that belong to the first entry. */
function annotationsLine(body: string, listLine: number): number {
  let line = listLine;
  while (line > 0) {
    const previous = lineStart(body, line - 1);
    const text = body.slice(previous, line).trim();
    if (text && !text.startsWith('#')) return lineEnd(body, previous);
    line = previous;
  }
  return 0;
}

/** End of an entry's last line, with the comments below that are indented deeper than its dash. */
function entryEnd(body: string, node: Node, indent: number): number {
  const [start, end] = node.range ?? [0, 0, 0];
  let at = lineEnd(body, Math.max(start, trimmedEnd(body, start, end)));
  for (;;) {
    const next = body.indexOf('\n', at) + 1;
    if (next <= 0) return at;
    const line = body.slice(next, lineEnd(body, next));
    const comment = line.trimStart();
    if (!comment.startsWith('#') || line.length - comment.length <= indent) return at;
    at = next + line.length;
  }
}

/** Whether the entries stand without blank lines between them. */
function isTight(body: string, list: YAMLSeq): boolean {
  if (list.items.length < 2) return false;
  const [start, end] = list.range ?? [0, 0, 0];
  return !/\n[ \t]*\r?\n/.test(body.slice(start, trimmedEnd(body, start, end)));
}

function intoFlow(_body: string, list: YAMLSeq, before: Node | undefined, records: readonly RecordChange[]): Splice {
  const text = records.map((record) => flowMap(fieldsOf(record))).join(', ');
  const at = before ? (before.range?.[1] ?? 0) : (list.range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: before ? `, ${text}` : `${text}, ` };
}

/** The first entries of a sidecar that had none: under `annotations:`, or with that line at the end of the file. */
function firstEntries(body: string, root: YAMLMap, fresh: readonly NewEntry[]): Splice {
  const lineBreak = lineBreakOf(body);
  const pair = pairOf(root, 'annotations');
  if (root.flow) {
    const flow = `[${fresh.map(({ record }) => flowMap(fieldsOf(record))).join(', ')}]`;
    if (!pair) {
      const last = root.items.at(-1);
      const at = isMap(last?.value) ? (last.value.range?.[1] ?? 0) : ((last?.value as Node | null)?.range?.[1] ?? 0);
      return { start: at, end: at, text: `, annotations: ${flow}` };
    }
    const [start, end] = (pair.value as Node).range ?? [0, 0, 0];
    return { start, end, text: end > start ? flow : ` ${flow}` };
  }
  const text = fresh.map(({ record }) => entryText(record, '  ', lineBreak)).join(lineBreak + lineBreak);
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
    text: `${lineBreak}${lineBreak}annotations:${lineBreak}${text}${at === body.length ? lineBreak : ''}`,
  };
}
