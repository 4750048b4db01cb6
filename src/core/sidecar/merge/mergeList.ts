import { isMap, isSeq, type YAMLSeq } from 'yaml';
import { pairOf } from '../validate.js';
import { isUnchanged } from './isUnchanged.js';
import { listEdits, type NewItem } from './listEdits.js';
import { type Item, itemsOf, type ListName, placeOf } from './listItems.js';
import type { NewField } from './mapEdits.js';
import { type Blocks, mergeBlock } from './mergeBlock.js';
import type { Merging } from './mergeTypes.js';
import { canonOf, type Plain, plainNode } from './nodeData.js';
import type { Kind } from './units.js';

const ITEM_KINDS: Partial<Record<ListName, Kind>> = { annotations: 'annotation', regions: 'region', links: 'link' };

/**
 * Merges a list of a block item by item. What changes within our list becomes splices; the answer is the change of the
 * whole field, where our block has no such list yet or keeps none of it.
 */
export function mergeList(merging: Merging, name: ListName, owner: string, blocks: Blocks): readonly NewField[] {
  const [b, o, t] = [blocks.base, blocks.ours, blocks.theirs].map((map) => map && pairOf(map, name)?.value);
  const [base, ours, theirs] = [itemsOf(name, b), itemsOf(name, o), itemsOf(name, t)];
  const inBase = byKey(base);
  const inOurs = byKey(ours);
  const inTheirs = byKey(theirs);
  const gone: Item[] = [];
  for (const item of ours) {
    const other = inTheirs.get(item.key);
    const was = inBase.get(item.key);
    if (other) mergeItem(merging, name, owner, { was, item, other });
    else if (was && isUnchanged(name, was.node, item.node)) gone.push(item);
    else if (was && name !== 'tags' && name !== 'flags') lostOn(merging, name, owner, item, 'theirs');
  }
  const fresh = theirs.filter((item) => {
    if (inOurs.has(item.key)) return false;
    const was = inBase.get(item.key);
    if (!was) return true;
    if (isUnchanged(name, was.node, item.node)) return false;
    lostOn(merging, name, owner, item, 'ours');
    return true;
  });
  if (!gone.length && !fresh.length) return [];
  if (!isSeq(o) || !ours.length) return fresh.length ? [wholeList(name, blocks, fresh, theirs)] : [];
  if (gone.length === ours.length && !fresh.length) return [{ name, data: plainNode(t), from: blocks.theirs }];
  const list = t as YAMLSeq;
  merging.splices.push(...listEdits(merging.ours, o, merging.theirs, gone, placed(fresh, list, { ours, theirs, inBase })));
  return [];
}

const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.key, item]));

function mergeItem(
  merging: Merging,
  name: ListName,
  owner: string,
  { was, item, other }: { was: Item | undefined; item: Item; other: Item },
): void {
  const kind = ITEM_KINDS[name];
  if (!kind || !isMap(item.node) || !isMap(other.node) || !item.node.items.length) return;
  if (canonOf(plainNode(item.node)) === canonOf(plainNode(other.node))) return;
  const base = was && isMap(was.node) ? was.node : undefined;
  const id = kind === 'link' ? owner : (item.key.split('\0')[0] as string);
  mergeBlock(merging, kind, id, { base, ours: item.node, theirs: other.node });
}

/** One side took it away, the other changed it: it stays. */
function lostOn(merging: Merging, name: ListName, owner: string, { key, node }: Item, side: 'ours' | 'theirs'): void {
  const isEntry = name === 'annotations' || name === 'regions';
  const kept = isEntry ? 'changed' : canonOf(plainNode(node));
  merging.conflicts.push({
    id: isEntry ? (key.split('\0')[0] as string) : owner,
    field: isEntry ? 'entry' : name,
    ours: side === 'ours' ? undefined : kept,
    theirs: side === 'theirs' ? undefined : kept,
  });
}

/** Our list is empty or not there: all that stays comes from theirs. */
function wholeList(name: ListName, { theirs: map }: Blocks, fresh: readonly Item[], theirs: readonly Item[]): NewField {
  const data: Plain = fresh.map(({ node }) => plainNode(node) ?? null);
  if (fresh.length === theirs.length) return { name, data, from: map };
  return { name, data };
}

/** New items by their place in the article; those without one behind the item that they follow in theirs, and behind our new ones. */
function placed(
  fresh: readonly Item[],
  list: YAMLSeq,
  { ours, theirs, inBase }: { ours: readonly Item[]; theirs: readonly Item[]; inBase: ReadonlyMap<string, Item> },
): readonly NewItem[] {
  const indexes = new Map(ours.map(({ key, index }) => [key, index]));
  const positions = new Map<string, number>();
  const behind = (previous: Item | undefined): number => {
    if (!previous) return 0;
    const index = indexes.get(previous.key);
    let at = positions.get(previous.key) ?? (index === undefined ? ours.length : index + 1);
    while (inBase.size && at < ours.length && !inBase.has(ours[at]?.key ?? '')) at++;
    return at;
  };
  return fresh.map((item) => {
    const place = placeOf(item.node);
    const later = place === undefined ? undefined : ours.find(({ node }) => (placeOf(node) ?? -1) > place);
    const before = place === undefined ? behind(theirs[item.index - 1]) : (later?.index ?? ours.length);
    positions.set(item.key, before);
    return { item, list, before };
  });
}
