import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { keyOf } from '../validate.js';

/** What a YAML node says, as data: text, number, boolean, null, list, or `Map` of fields (no key is special in a `Map`). */
export type Plain = string | number | boolean | null | readonly Plain[] | ReadonlyMap<string, Plain>;

/** The data of a node; undefined for no node. An alias is its own text, as aliases are not followed. */
export function plainNode(node: unknown): Plain | undefined {
  if (node === undefined) return undefined;
  if (isAlias(node)) return `*${node.source}`;
  if (isSeq(node)) return node.items.map((item) => plainNode(item) ?? null);
  if (isMap(node)) {
    const fields = new Map<string, Plain>();
    for (const pair of node.items) {
      const key = keyOf(pair) ?? canonOf(plainNode(pair.key));
      if (!fields.has(key)) fields.set(key, plainNode(pair.value) ?? null);
    }
    return fields;
  }
  if (isPair(node) || !isScalar(node)) return null;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** One text for all data that are equal; the order of fields does not matter. */
export function canonOf(data: Plain | undefined): string {
  if (data === undefined) return '';
  if (isPlainMap(data)) {
    const fields = [...data]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${canonOf(value)}`);
    return `{${fields.join(',')}}`;
  }
  return isPlainList(data) ? `[${data.map(canonOf).join(',')}]` : JSON.stringify(data);
}

export const isPlainMap = (data: unknown): data is ReadonlyMap<string, Plain> => data instanceof Map;
export const isPlainList = (data: unknown): data is readonly Plain[] => Array.isArray(data);

/** A field of a map: its place in the tree and what it says. */
export interface Field {
  readonly data: Plain;
  readonly canon: string;
}

/** Fields by name, the first where a name stands twice. Of no map: none. */
export type Fields = ReadonlyMap<string, Field>;

/** The fields of a map, but for some; of anything else none. */
export function fieldsOfMap(node: unknown, left: ReadonlySet<string> = new Set()): Fields {
  const fields = new Map<string, Field>();
  if (!isMap(node)) return fields;
  for (const pair of node.items) {
    const name = keyOf(pair) ?? canonOf(plainNode(pair.key));
    if (fields.has(name) || left.has(name)) continue;
    const data = plainNode(pair.value) ?? null;
    fields.set(name, { data, canon: canonOf(data) });
  }
  return fields;
}
