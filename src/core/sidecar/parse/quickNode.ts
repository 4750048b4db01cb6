import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { QuickMap, QuickValue } from './quickEntry.js';

/** What was read quickly as nodes of the library, each knowing where it begins: enough to say what is wrong and where. */
export function quickNode({ at, value }: QuickValue): YAMLMap | YAMLSeq | Scalar {
  const node = Array.isArray(value) ? listOf(value) : value instanceof Map ? mapOf(value) : new Scalar(value);
  node.range = [at, at, at];
  return node;
}

function listOf(items: readonly QuickValue[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = items.map(quickNode);
  return list;
}

function mapOf(fields: QuickMap): YAMLMap {
  const map = new YAMLMap();
  map.items = [...fields].map(([key, field]) => {
    const name = new Scalar(key);
    name.range = [field.keyAt, field.keyAt, field.keyAt];
    return new Pair(name, quickNode(field));
  });
  return map;
}
