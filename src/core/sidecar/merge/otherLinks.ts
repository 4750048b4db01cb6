import { isMap, type YAMLMap } from 'yaml';
import { pairOf } from '../validate.js';
import { chooseFields } from './chooseFields.js';
import { type Item, itemsOf } from './listItems.js';
import { canonOf, fieldsOfMap, type Plain, plainNode } from './nodeData.js';

/** An entry in three states; `base` undefined: both sides made it. */
interface Entries {
  readonly base: YAMLMap | undefined;
  readonly ours: YAMLMap;
  readonly theirs: YAMLMap;
}

/**
 * The links of an entry as they would be if theirs stood wherever both sides changed one link differently; undefined where
 * they did not. Who takes the other side in a conflict gets this list.
 */
export function otherLinks(entries: Entries): Plain | undefined {
  const items = (map: YAMLMap | undefined) => itemsOf('links', map && pairOf(map, 'links')?.value);
  const [base, ours, theirs] = [items(entries.base), items(entries.ours), items(entries.theirs)];
  const [inBase, inOurs, inTheirs] = [byKey(base), byKey(ours), byKey(theirs)];
  let isClash = false;
  const merged = [...ours, ...theirs.filter(({ key }) => !inOurs.has(key))].flatMap(({ key, node }): Plain[] => {
    const [was, mine, other] = [inBase.get(key), inOurs.get(key), inTheirs.get(key)];
    if (!mine || !other) return was && canonOf(plainNode(was.node)) === canonOf(plainNode(node)) ? [] : [plainNode(node) ?? null];
    const link = theirLink(was, mine, other);
    isClash ||= link.isClash;
    return [link.data];
  });
  return isClash ? merged : undefined;
}

/** What both changed, as theirs has it; what ours alone changed, as ours. */
function theirLink(was: Item | undefined, mine: Item, other: Item): { readonly data: Plain; readonly isClash: boolean } {
  if (!isMap(mine.node) || !isMap(other.node)) return { data: plainNode(other.node) ?? null, isClash: false };
  const sides = { base: was && fieldsOfMap(was.node), ours: fieldsOfMap(other.node), theirs: fieldsOfMap(mine.node) };
  const { taken, clashes } = chooseFields('link', sides);
  const link = new Map([...sides.ours].map(([name, { data }]) => [name, data]));
  for (const name of taken) {
    const field = sides.theirs.get(name);
    if (field) link.set(name, field.data);
    else link.delete(name);
  }
  return { data: link, isClash: clashes.length > 0 };
}

type ByKey = ReadonlyMap<string, Item>;
const byKey = (items: readonly Item[]): ByKey => new Map(items.map((item) => [item.key, item]));
