import { isSeq, type YAMLSeq } from 'yaml';
import { annotationId } from '../../article/hash.js';
import { fold } from '../../text/fold.js';
import type { AnnotationType } from '../../text/vocabulary.js';
import { lineBreakOf } from '../splice/splice.js';
import { pairOf } from '../validate.js';
import { isUnchanged } from './isUnchanged.js';
import { itemLines, listEdits, type NewItem } from './listEdits.js';
import { type Item, itemsOf, type ListName, placeOf, textAt } from './listItems.js';
import type { NewField } from './mapEdits.js';
import type { Blocks } from './mergeBlock.js';
import { idOf, mergeItem } from './mergeItem.js';
import type { Merging } from './mergeTypes.js';
import { canonOf, type Plain, plainNode } from './nodeData.js';

/**
 * Merges a list of a block item by item. What changes within our list becomes splices; the answer is the change of the
 * whole field, where our block has no such list yet or keeps none of it.
 */
export function mergeList(merging: Merging, name: ListName, owner: string, blocks: Blocks): readonly NewField[] {
  const [b, o, t] = [blocks.base, blocks.ours, blocks.theirs].map((map) => map && pairOf(map, name)?.value);
  const [base, ours, theirs] = [itemsOf(name, b), itemsOf(name, o), itemsOf(name, t)];
  const [inBase, inOurs, inTheirs] = [byKey(base), byKey(ours), byKey(theirs)];
  const gone: Item[] = [];
  for (const item of ours) {
    const other = inTheirs.get(item.key);
    const was = inBase.get(item.key);
    if (other && !areOthers(name, was, item, other)) {
      const wasIn = was && isSeq(b) ? { item: was, list: b } : undefined;
      mergeItem(merging, name, owner, {
        base: wasIn,
        ours: { item, list: o as YAMLSeq },
        theirs: { item: other, list: t as YAMLSeq },
      });
    } else if (!other && was && isUnchanged(name, was.node, item.node)) gone.push(item);
    else if (!other && was) lostOn(merging, name, owner, item, 'theirs');
  }
  const fresh = theirs.filter((item) => {
    const mine = inOurs.get(item.key);
    const was = inBase.get(item.key);
    if (mine) return areOthers(name, was, mine, item);
    if (!was) return true;
    if (isUnchanged(name, was.node, item.node)) return false;
    lostOn(merging, name, owner, item, 'ours');
    return true;
  });
  if (!gone.length && !fresh.length) return [];
  const taken = new Set([...inOurs.keys(), ...inTheirs.keys()]);
  const named = (item: Item) => (inOurs.has(item.key) ? otherId(merging, item, taken) : undefined);
  if (!isSeq(o) || !ours.length) return fresh.length ? [wholeList(merging, name, blocks, fresh, theirs)] : [];
  if (gone.length === ours.length && !fresh.length) return [{ name, data: plainNode(t), from: blocks.theirs }];
  const places = placed(fresh, t as YAMLSeq, { ours, theirs, inBase });
  merging.splices.push(
    ...listEdits(
      merging,
      o,
      gone,
      places.map((place) => ({ ...place, id: named(place.item) })),
    ),
  );
  return [];
}

const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.key, item]));

/** Two entries that both sides made, by chance with one id for other words. */
function areOthers(name: ListName, was: Item | undefined, ours: Item, theirs: Item): boolean {
  if (name !== 'annotations' || was) return false;
  const [mine, other] = [ours, theirs].map(({ node }) => fold(textAt(node, 'exact') ?? ''));
  return mine !== other;
}

/** The id that theirs gets, with more digits of the same hash; told, as a link may lead to the old one. */
function otherId(merging: Merging, item: Item, taken: Set<string>): string {
  const type = textAt(item.node, 'type') as AnnotationType;
  const id = annotationId(type, textAt(item.node, 'exact') ?? '', 1, taken);
  taken.add(id);
  merging.conflicts.push({ id: idOf(item), field: 'id', ours: idOf(item), theirs: id });
  return id;
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
function wholeList(
  merging: Merging,
  name: ListName,
  { theirs: map }: Blocks,
  fresh: readonly Item[],
  theirs: readonly Item[],
): NewField {
  const data: Plain = fresh.map(({ node }) => plainNode(node) ?? null);
  if (fresh.length === theirs.length) return { name, data, from: map };
  if (name !== 'annotations' && name !== 'regions') return { name, data };
  const list = pairOf(map, name)?.value as YAMLSeq;
  const into = merging.ours.body;
  const lineBreak = lineBreakOf(into);
  const items = fresh.map((item) => itemLines(item, list, merging.theirs, { column: 2, into }));
  return { name, data, lines: `${name}:${lineBreak}${items.join(lineBreak + lineBreak)}` };
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
