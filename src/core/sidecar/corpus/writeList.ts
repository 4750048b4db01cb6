import { isScalar, isSeq, type Node } from 'yaml';
import { type ParsedYaml, parseYaml } from '../parse/parseYaml.js';
import { plainOf } from '../parse/plain.js';
import type { SidecarProblem } from '../problem.js';
import { editItems } from '../splice/editItems.js';
import { firstItems, insertItems, itemText, type NewItem, removeItem } from '../splice/editList.js';
import { editMap, type FieldChange } from '../splice/editMap.js';
import { applySplices, lineBreakOf, type Splice } from '../splice/splice.js';
import { yamlValue } from '../splice/yamlText.js';
import { pairOf } from '../validate.js';
import { fieldOrder, type ListForm, type ListItem, listOf, readList, readParsedList } from './listFile.js';

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
      /** Values that other values replace, each in its place. */
      readonly swap?: readonly (ValueChange & { readonly by: string })[];
    };

type SetChange = Extract<ItemChange, { kind: 'set' }>;

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
  const splices = yaml.root ? splicesOf(yaml, form, changes) : [];
  if (yaml.root && !splices.length) return { ok: true, text: previous ?? '' };
  const text = yaml.root ? yaml.bom + applySplices(yaml.body, splices) : firstText(previous, form, changes);
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
  const head = previous === undefined ? form.heading : previous.trimEnd();
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
  { item, fields = {}, put = [], take = [], swap = [] }: SetChange,
): readonly Splice[] {
  const { node } = item;
  const splices: Splice[] = swap.flatMap(({ field, value, by }) => {
    const list = pairOf(node, field)?.value;
    const held = (isSeq(list) ? list.items : []).filter((one) => isScalar(one) && one.value === value);
    return held.map((one) => {
      const [start, end] = (one as Node).range ?? [0, 0, 0];
      return { start, end, text: yamlValue(field, by) };
    });
  });
  const whole: FieldChange[] = Object.entries(fields).filter(([field, value]) =>
    value === null ? pairOf(node, field) : !same(item.fields[field], value),
  );
  for (const field of new Set([...put, ...take].map((change) => change.field))) {
    const pair = pairOf(node, field);
    const held = isSeq(pair?.value) ? pair.value.items.map((value) => plainOf(value)) : [];
    const wanted = withValues(held, field, put, take);
    if (same(held, wanted)) continue;
    const edited = editItems(body, pair, field, wanted);
    if (edited) splices.push(...edited);
    else whole.push([field, wanted.length ? wanted : null]);
  }
  return [...splices, ...editMap(body, node, whole, fieldOrder(form))];
}

/** The values of a list without those to be taken out, and with those to be put in. */
function withValues(
  held: readonly unknown[],
  field: string,
  put: readonly ValueChange[],
  take: readonly ValueChange[],
): readonly unknown[] {
  const of = (changes: readonly ValueChange[]) => changes.filter((change) => change.field === field).map(({ value }) => value);
  const gone = of(take);
  return [...held.filter((value) => !gone.includes(String(value))), ...of(put).filter((value) => !held.includes(value))];
}

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
  { fields = {}, put = [], take = [], swap = [] }: SetChange,
): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = { ...item.fields, ...fields };
  for (const field of new Set(swap.map((change) => change.field))) {
    const by = new Map<unknown, string>(
      swap.filter((change) => change.field === field).map((change) => [change.value, change.by]),
    );
    after[field] = ((after[field] ?? []) as readonly unknown[]).map((value) => by.get(value) ?? value);
  }
  for (const field of new Set([...put, ...take].map((change) => change.field)))
    after[field] = withValues((after[field] ?? []) as readonly unknown[], field, put, take);
  return after;
}

/** Fields with something in them, by name. */
const sorted = (fields: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && !value.length))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const unsure = (yaml: ParsedYaml): SidecarProblem =>
  yaml.problemAt('YAML_SYNTAX', 'The layout of this file is too unusual to change one entry safely: nothing was written.', 0);
