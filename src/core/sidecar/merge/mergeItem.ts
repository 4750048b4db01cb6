import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, isBlock, linesOf, pastBlank, reindent, type Side } from './layout.js';
import type { Item, ListName } from './listItems.js';
import { mergeBlock } from './mergeBlock.js';
import type { Merging } from './mergeTypes.js';
import { newComments, type Stretch } from './newComments.js';
import { canonOf, plainNode } from './nodeData.js';
import type { Kind } from './units.js';

const ITEM_KINDS: Partial<Record<ListName, Kind>> = { annotations: 'annotation', regions: 'region', links: 'link' };

/** An item with the list it stands in. */
export interface ItemIn {
  readonly item: Item;
  readonly list: YAMLSeq;
}

/** The same item in three states; `base` undefined: both sides made it. */
export interface Items {
  readonly base: ItemIn | undefined;
  readonly ours: ItemIn;
  readonly theirs: ItemIn;
}

/** Merges one item of a list: whole, with its comments, where ours is as it was; else field by field. `owner`: whose list it is. */
export function mergeItem(merging: Merging, name: ListName, owner: string, items: Items): void {
  const kind = ITEM_KINDS[name];
  const { ours, theirs } = items;
  const [here, there] = [ours.item.node, theirs.item.node];
  if (!kind || !isMap(here) || !isMap(there) || !here.items.length) return;
  const stretches = {
    base: stretchOf(merging.base, items.base),
    ours: stretchOf(merging.ours, ours),
    theirs: stretchOf(merging.theirs, theirs),
  };
  const theirText = textOf(merging.theirs, stretches.theirs);
  // Line by line as it was, or as it is: most entries of most merges.
  if (theirText !== undefined && theirText === textOf(merging.base, stretches.base)) return;
  if (theirText !== undefined && theirText === textOf(merging.ours, stretches.ours)) return;
  const isSame = canonOf(plainNode(here)) === canonOf(plainNode(there));
  if (!isSame && takenWhole(merging, items, stretches)) return;
  const before = merging.splices.length;
  if (!isSame) {
    const id = kind === 'link' ? owner : idOf(ours.item);
    mergeBlock(merging, kind, id, { base: mapOf(items.base?.item.node), ours: here, theirs: there });
  }
  if (!stretches.ours) return;
  const start = linesOf(merging.ours, ours.list)[ours.item.index]?.start ?? 0;
  merging.splices.push(...newComments(merging, stretches, start, merging.splices.slice(before)));
}

/** The id in a key that may stand for a second entry with the same one. */
export const idOf = ({ key }: Item): string => key.split('\0')[0] as string;

const mapOf = (node: Node | undefined): YAMLMap | undefined => (isMap(node) ? node : undefined);

/** The lines of an item and of the comments above it. */
function stretchOf(side: Side | undefined, found: ItemIn | undefined): Stretch {
  if (!side || !found || !isBlock(side.body, found.list)) return undefined;
  const lines = linesOf(side, found.list)[found.item.index];
  return lines && { from: pastBlank(side.body, lines.from, lines.start), to: lines.end };
}

const textOf = (side: Side | undefined, stretch: Stretch): string | undefined =>
  stretch && side?.body.slice(stretch.from, stretch.to);

/** Ours is line by line what it was: theirs stands for it, in its own writing. */
function takenWhole(merging: Merging, { base, ours, theirs }: Items, stretches: Readonly<Record<keyof Items, Stretch>>): boolean {
  if (!base || !stretches.base || !stretches.ours || !stretches.theirs || !merging.base) return false;
  if (textOf(merging.ours, stretches.ours) !== textOf(merging.base, stretches.base)) return false;
  const [from, to] = [columnOf(merging.theirs.body, theirs.list), columnOf(merging.ours.body, ours.list)];
  const text = reindent(textOf(merging.theirs, stretches.theirs) ?? '', from, to, merging.ours.body);
  merging.splices.push({ start: stretches.ours.from, end: stretches.ours.to, text });
  return true;
}
