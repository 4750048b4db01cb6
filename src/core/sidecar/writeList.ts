import { isSeq, type Node, type YAMLSeq } from 'yaml';
import { firstItems, insertItems, itemText, type NewItem, removeItem } from './editList.js';
import { editMap, type FieldChange } from './editMap.js';
import { fieldOrder, type ListForm, type ListItem, listOf, readList, readParsedList } from './listFile.js';
import { type ParsedYaml, parseYaml } from './parseYaml.js';
import { plainOf } from './plain.js';
import type { SidecarProblem } from './problem.js';
import { applySplices, lineBreakOf, type Splice } from './splice.js';
import { pairOf } from './validate.js';

/** A value to put into a list of an item, or to take out of it. */
export interface ValueChange {
  readonly field: string;
  readonly value: string;
}

/** One change in a corpus file. `set` changes fields and lists of one item and leaves all else of it. */
export type ItemChange =
  | { readonly kind: 'add'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'remove'; readonly item: ListItem }
  | {
      readonly kind: 'set';
      readonly item: ListItem;
      readonly fields?: Readonly<Record<string, unknown>>;
      readonly put?: readonly ValueChange[];
      readonly take?: readonly ValueChange[];
    };

/** How a write ended: the whole new text, or why there is none. */
export type ListWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/**
 * The text of a corpus file with changes in it, made from what it holds. Only the lines of the items that change differ;
 * where nothing changes the text is `previous`. A file that does not parse is never written. `undefined`: a new file.
 */
export function writeList(
  previous: string | undefined,
  form: ListForm,
  change: (items: readonly ListItem[]) => readonly ItemChange[],
): ListWriting {
  const yaml = parseYaml(previous ?? '');
  const { items, problems, writable } = readParsedList(yaml, form);
  if (!writable) return { ok: false, problems };
  const changes = change(items);
  if (!yaml.root) return { ok: true, text: firstText(previous, form, changes) };
  const splices = splicesOf(yaml, form, changes);
  if (!splices.length) return { ok: true, text: previous ?? '' };
  const text = yaml.bom + applySplices(yaml.body, splices);
  return isSound(text, form, items, changes) ? { ok: true, text } : { ok: false, problems: [unsure(yaml)] };
}

const orderedFields = (form: ListForm, fields: Readonly<Record<string, unknown>>): readonly FieldChange[] =>
  fieldOrder(form).flatMap((field): FieldChange[] => (fields[field] == null ? [] : [[field, fields[field]]]));

const added = (form: ListForm, changes: readonly ItemChange[]): readonly NewItem[] =>
  changes.flatMap((change) => (change.kind === 'add' ? [orderedFields(form, change.fields)] : []));

/** The text of a file that held nothing, or comments only. */
function firstText(previous: string | undefined, form: ListForm, changes: readonly ItemChange[]): string {
  const items = added(form, changes);
  if (!items.length) return previous ?? '';
  const lineBreak = lineBreakOf(previous ?? '');
  const head = previous === undefined ? form.heading : previous.replace(/\s+$/, '');
  const list = items.map((item) => itemText(item, '  ', lineBreak)).join(lineBreak + lineBreak);
  return [...(head === '' || head === '\ufeff' ? [] : [head]), `${form.key}:`, list, ''].join(lineBreak);
}

function splicesOf(yaml: ParsedYaml, form: ListForm, changes: readonly ItemChange[]): readonly Splice[] {
  const { body, root } = yaml;
  const list = listOf(root, form);
  const splices = changes.flatMap((change): readonly Splice[] => {
    if (change.kind === 'add') return [];
    if (change.kind === 'remove') return list ? [removeItem(body, list, change.item.node)] : [];
    return setSplices(body, form, change);
  });
  const items = added(form, changes);
  if (!items.length || !root) return splices;
  const last = list?.items.at(-1) as Node | undefined;
  return [...splices, list && last ? insertItems(body, list, last, items) : firstItems(body, root, form.key, items)];
}

function setSplices(
  body: string,
  form: ListForm,
  { item, fields = {}, put = [], take = [] }: Extract<ItemChange, { kind: 'set' }>,
): readonly Splice[] {
  const { node } = item;
  const whole: FieldChange[] = Object.entries(fields).filter(([field, value]) =>
    value === null ? pairOf(node, field) : !same(item.fields[field], value),
  );
  const splices: Splice[] = [];
  for (const field of new Set([...put, ...take].map((change) => change.field))) {
    const list = pairOf(node, field)?.value;
    const held: readonly unknown[] = isSeq(list) ? list.items.map((value) => plainOf(value)) : [];
    const fresh = put.filter((change) => change.field === field && !held.includes(change.value));
    const gone = take.filter((change) => change.field === field && held.includes(change.value)).map(({ value }) => value);
    if (!isSeq(list) || !list.items.length || gone.length === held.length || (fresh.length && gone.length)) {
      const left = [...held.filter((value) => !gone.includes(String(value))), ...fresh.map(({ value }) => value)];
      if (fresh.length || gone.length) whole.push([field, left.length ? left : null]);
    } else splices.push(...listSplices(body, list, fresh, gone));
  }
  return [...splices, ...editMap(body, node, whole, fieldOrder(form))];
}

const listSplices = (body: string, list: YAMLSeq, fresh: readonly ValueChange[], gone: readonly string[]): readonly Splice[] => [
  ...list.items.filter((node) => gone.includes(String(plainOf(node)))).map((node) => removeItem(body, list, node as Node)),
  ...(fresh.length ? [insertItems(body, list, list.items.at(-1) as Node, fresh)] : []),
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Read back: no change may break the file or another item, whatever a hand made of its layout. */
function isSound(text: string, form: ListForm, before: readonly ListItem[], changes: readonly ItemChange[]): boolean {
  const { items, writable } = readList(text, form);
  if (!writable) return false;
  const wanted = [
    ...before.flatMap((item) => {
      const change = changes.find((made) => made.kind !== 'add' && made.item === item);
      if (change?.kind === 'remove') return [];
      return [change?.kind === 'set' ? changedFields(item, change) : item.fields];
    }),
    ...changes.flatMap((change) => (change.kind === 'add' ? [change.fields] : [])),
  ];
  return items.length === wanted.length && items.every(({ fields }, index) => same(sorted(fields), sorted(wanted[index] ?? {})));
}

function changedFields(
  item: ListItem,
  { fields = {}, put = [], take = [] }: Extract<ItemChange, { kind: 'set' }>,
): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = { ...item.fields, ...fields };
  for (const { field, value } of [...take, ...put]) {
    const held = (after[field] as readonly unknown[] | undefined) ?? [];
    const isTaken = take.some((change) => change.field === field && change.value === value);
    const rest = held.filter((other) => other !== value);
    after[field] = isTaken ? rest : held.includes(value) ? held : [...held, value];
  }
  return after;
}

/** Fields with something in them, by name. */
const sorted = (fields: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && !value.length))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const unsure = (yaml: ParsedYaml): SidecarProblem =>
  yaml.problemAt('YAML_SYNTAX', 'The layout of this file is too unusual to change one entry safely: nothing was written.', 0);
