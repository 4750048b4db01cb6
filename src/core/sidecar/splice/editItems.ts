import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { fieldsOf, LINK_FIELDS } from '../parse/plain.js';
import { sameData } from './changedFields.js';
import { insertItems, type NewItem, removeItem } from './editList.js';
import { editMap } from './editMap.js';
import type { Splice } from './splice.js';

/**
 * Splices that make a list of an entry (`links`, `tags`, `flags`) say what is wanted and touch no other item of it: a link
 * keeps the keys that we do not know, a tag its comment. Undefined where the list is not there, would be empty or is put in
 * another order: then it is written as a whole.
 */
export function editItems(body: string, pair: Pair | undefined, field: string, wanted: unknown): Splice[] | undefined {
  const list = pair?.value;
  if (!isSeq(list) || !list.items.length || !Array.isArray(wanted)) return undefined;
  const items = list.items as Node[];
  if (!items.every((item) => isMap(item) || isScalar(item))) return undefined;
  const matched = matchItems(items, wanted);
  const kept = matched.filter((index) => index !== undefined);
  const inOrder = kept.every((index, at) => at === 0 || index > (kept[at - 1] as number));
  if (!kept.length || !inOrder) return undefined;
  const gone = items.filter((_, index) => !kept.includes(index));
  // Two items that go, side by side, would share a comma.
  if (list.flow && gone.length > 1) return undefined;
  return [
    ...gone.map((item) => removeItem(body, list, item)),
    ...changedItems(body, items, matched, wanted),
    ...freshItems(body, list, items, matched, field, wanted),
  ];
}

/** Of each wanted item the old one that it is, if any: the same data, else a link to the same place. */
function matchItems(items: readonly Node[], wanted: readonly unknown[]): readonly (number | undefined)[] {
  const taken = new Set<number>();
  const data = items.map(plain);
  const find = (is: (old: unknown) => boolean): number | undefined => {
    const found = data.findIndex((old, index) => !taken.has(index) && is(old));
    if (found < 0) return undefined;
    taken.add(found);
    return found;
  };
  const exact = wanted.map((item) => find((old) => sameData(old, item)));
  return wanted.map((item, at) => exact[at] ?? find((old) => placeOf(old) !== undefined && placeOf(old) === placeOf(item)));
}

const plain = (item: Node): unknown => (isMap(item) ? fieldsOf(item, LINK_FIELDS) : isScalar(item) ? item.value : undefined);
const placeOf = (item: unknown): unknown => (typeof item === 'object' && item ? (item as { to?: unknown }).to : undefined);

function changedItems(
  body: string,
  items: readonly Node[],
  matched: readonly (number | undefined)[],
  wanted: readonly unknown[],
): Splice[] {
  return matched.flatMap((index, at) => {
    const item = index === undefined ? undefined : items[index];
    const link = wanted[at] as Readonly<Record<string, unknown>>;
    if (!isMap(item)) return [];
    const before = fieldsOf(item, LINK_FIELDS);
    const changes = LINK_FIELDS.filter((key) => before[key] !== link[key]).map((key) => [key, link[key] ?? null] as const);
    return changes.length ? editMap(body, item, changes, LINK_FIELDS) : [];
  });
}

/** New items go behind the kept one before them. */
function freshItems(
  body: string,
  list: YAMLSeq,
  items: readonly Node[],
  matched: readonly (number | undefined)[],
  field: string,
  wanted: readonly unknown[],
): Splice[] {
  const groups = new Map<Node | undefined, NewItem[]>();
  let before: Node | undefined;
  for (const [at, index] of matched.entries()) {
    if (index !== undefined) before = items[index];
    else groups.set(before, [...(groups.get(before) ?? []), newItem(field, wanted[at])]);
  }
  return [...groups].map(([after, fresh]) => insertItems(body, list, after, fresh));
}

const newItem = (field: string, value: unknown): NewItem =>
  typeof value === 'object' && value ? Object.entries(value).filter(([, part]) => part !== undefined) : { field, value };
