import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../text/span.js';
import type { ParsedYaml } from '../parse/parseYaml.js';
import { fieldsOf } from '../parse/plain.js';
import type { OpenSidecar } from '../sidecarReader.js';
import { pairEnd } from '../splice/editMap.js';
import { keyOf, offsetOf } from '../validate.js';
import { placeByLines } from './placeByLines.js';

/** The parts of a sidecar: its top, the article's block, its lists, and the links of one annotation. */
export type SidecarBlock = 'top' | 'article' | 'regions' | 'annotations' | 'links';

/** An entry of `annotations:` around a place. What could not be read of it is absent. */
export interface EntryPlace {
  /** From 0, in order of the file. */
  readonly index: number;
  readonly id?: string;
  readonly type?: string;
  readonly exact?: string;
}

/** What stands at an offset of a sidecar's text. */
export interface PlaceInSidecar {
  readonly block: SidecarBlock;
  /** Inside `annotations:`, and inside the links of one. */
  readonly entry?: EntryPlace;
  /** The field, where the place is on its key or value; absent where one could be begun. */
  readonly field?: string;
  readonly on: 'key' | 'value';
  /** The word or value that stands there, quotes included; empty where one could be typed. Code units of the text. */
  readonly span: Span;
  /** The value as text, without its quotes; of a list the item. Empty where none is. */
  readonly value: string;
  /** Fields that the block has around the place. */
  readonly fields: readonly string[];
  /** The entry that ends on the line above, where the place is in none but right under its dash: one could go on with it. */
  readonly above?: EntryAbove;
}

/** An entry above a place, and how much deeper than the place its fields stand. */
export interface EntryAbove {
  readonly fields: readonly string[];
  readonly indent: string;
}

/**
 * Says which entry and which field stand at `offset` (code units of the sidecar's text), and whether on the key or the
 * value. In an entry that does not parse, as while a person types, and for places where nothing stands yet, it goes by lines
 * and indentation. Undefined in comments and outside of what a sidecar has. Never throws. Parses one entry at most.
 */
export function placeInSidecar({ yaml }: Pick<OpenSidecar, 'yaml'>, offset: number): PlaceInSidecar | undefined {
  const shift = yaml.bom.length;
  const at = Math.max(0, offset - shift);
  const found = placeByNodes(yaml, at) ?? placeByLines(yaml.body, at);
  return found && { ...found, span: { start: found.span.start + shift, end: found.span.end + shift } };
}

/** A map around the place, and what it is. */
interface Around {
  readonly map: YAMLMap;
  readonly block: SidecarBlock;
  readonly entry?: EntryPlace;
}

function placeByNodes(yaml: ParsedYaml, at: number): PlaceInSidecar | undefined {
  const { body, root } = yaml;
  let around: Around | undefined = entryAround(yaml, at);
  if (!around && root && !yaml.broken.length) around = { map: root, block: 'top' };
  while (around) {
    const pair: Pair | undefined = around.map.items.find((one) => offsetOf(one.key) <= at && at <= pairEnd(body, one));
    if (!pair) return around.map.flow ? blankInFlow(body, around, at) : undefined;
    const inner = innerOf(around, pair, at);
    if (!inner) return placeOn(body, around, pair, at);
    if (inner === 'between') return undefined;
    around = inner;
  }
  return undefined;
}

/** The entry at the place, if it can be read. Its node alone is made. */
function entryAround({ items, list }: ParsedYaml, at: number): Around | undefined {
  if (list && at < offsetOf(list)) return undefined;
  const index = items.findLastIndex(({ reading, offset }) => offset + reading.start <= at);
  const item = items[index];
  if (!item || item.reading.isBroken) return undefined;
  const node = item.node();
  const [start, , end] = node.range ?? [0, 0, -1];
  return isMap(node) && start <= at && at <= end
    ? { map: node, block: 'annotations', entry: entryPlace(node, index) }
    : undefined;
}

/** The map that a value holds at the place; `between` where the place is between the items of a list of maps. */
function innerOf({ block, entry }: Around, { key, value }: Pair, at: number): Around | 'between' | undefined {
  const name = isScalar(key) ? key.value : undefined;
  if (at < offsetOf(value)) return undefined;
  if (block === 'top' && name === 'article' && isMap(value)) return { map: value, block: 'article' };
  // The entries of `annotations:` were looked through before.
  if (block === 'top' && name === 'annotations') return 'between';
  const isList = (block === 'top' && name === 'regions') || (block === 'annotations' && name === 'links');
  if (!isList || !isSeq(value)) return undefined;
  const map = value.items[itemAt(value, at)];
  if (!isMap(map)) return 'between';
  return { map, block: name === 'regions' ? 'regions' : 'links', ...(entry ? { entry } : {}) };
}

const itemAt = ({ items }: YAMLSeq, at: number): number =>
  items.findIndex((item) => {
    const [start, end] = (item as Node | null)?.range ?? [0, -1];
    return start <= at && at <= end;
  });

/** The entry as far as it can be read; wrong values are left out. */
function entryPlace(map: YAMLMap, index: number): EntryPlace {
  const { id, type, exact } = fieldsOf(map, ['id', 'type', 'exact']);
  const text = (name: string, value: unknown) => (typeof value === 'string' ? { [name]: value } : {});
  return { index, ...text('id', id), ...text('type', type), ...text('exact', exact) };
}

const fieldNames = (map: YAMLMap): readonly string[] => map.items.flatMap((pair) => keyOf(pair) ?? []);

function placeOn(body: string, { map, block, entry }: Around, pair: Pair, at: number): PlaceInSidecar | undefined {
  const field = keyOf(pair);
  if (field === undefined) return undefined;
  const around = { block, ...(entry ? { entry } : {}), field, fields: fieldNames(map) };
  const [start, end] = (pair.key as Node).range ?? [0, 0];
  if (at <= end) return { ...around, on: 'key', span: { start, end }, value: field };
  const node = isSeq(pair.value) ? pair.value.items[itemAt(pair.value, at)] : pair.value;
  // An empty value, or a place between the items of a list, is a place to type: the line knows where.
  if (!isScalar(node) || !node.range || at < node.range[0]) return undefined;
  const span = { start: node.range[0], end: pairEndOf(body, node) };
  if (span.start === span.end) return undefined;
  return { ...around, on: 'value', span, value: node.value === null ? '' : String(node.value) };
}

const pairEndOf = (body: string, { range }: Node): number => {
  const [start, end] = range ?? [0, 0];
  return start + body.slice(start, end).trimEnd().length;
};

/** Between the fields of `{…}`: a place for another one. */
function blankInFlow(body: string, { map, block, entry }: Around, at: number): PlaceInSidecar | undefined {
  const [start, end] = map.range ?? [0, 0];
  if (at <= start || at >= end || !/[{,]\s*$/.test(body.slice(start, at))) return undefined;
  return { block, ...(entry ? { entry } : {}), on: 'key', span: { start: at, end: at }, value: '', fields: fieldNames(map) };
}
