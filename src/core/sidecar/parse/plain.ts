import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { keyOf } from '../validate.js';

/** A node as plain data: text, number, boolean, list, or record of the named fields. Anything else is undefined. */
export function plainOf(node: unknown, fields?: readonly string[]): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainOf(item, fields));
  return isMap(node) && fields ? fieldsOf(node, fields) : undefined;
}

/** The named fields of a map that it has; no other key gets through, so that `__proto__` is a key like any other. */
export function fieldsOf(map: YAMLMap, fields: readonly string[]): Record<string, unknown> {
  const known = new Set(fields);
  const found: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (key !== undefined && known.has(key) && !Object.hasOwn(found, key)) found[key] = plainOf(pair.value, LINK_FIELDS);
  }
  return found;
}

/** Fields of one of `links:`, in the order in which they are written. */
export const LINK_FIELDS = ['to', 'rel', 'diff', 'status'] as const;
