import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { annotationId } from '../../article/hash.js';
import { ANNOTATION_TYPES, type AnnotationType } from '../../text/vocabulary.js';
import { pairOf } from '../validate.js';
import { canonOf, plainNode } from './nodeData.js';

/** Lists whose items are merged one by one. */
export type ListName = 'annotations' | 'regions' | 'links' | 'tags' | 'flags' | 'thread';

/** One item of a list; equal keys on two sides are the same item. */
export interface Item {
  readonly key: string;
  readonly node: Node;
  readonly index: number;
}

/** The items of a list by what makes each of them itself: its id, a link's address, else all that it says. Of no list: none. */
export function itemsOf(name: ListName, node: unknown): readonly Item[] {
  if (!isSeq(node)) return [];
  const keyOf = KEYS[name]?.(node) ?? (() => undefined);
  const seen = new Map<string, number>();
  return node.items.map((item, index) => {
    const key = keyOf(item) ?? `=${canonOf(plainNode(item))}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: count ? `${key}\0${count}` : key, node: item as Node, index };
  });
}

type KeyOf = (item: unknown) => string | undefined;

const KEYS: Partial<Record<ListName, (list: YAMLSeq) => KeyOf>> = {
  annotations: entryKeys,
  regions: () => (item) => textAt(item, 'id'),
  links: () => (item) => textAt(item, 'to'),
};

/** Ids; an entry typed by hand without one has the id that it gets when it is written (entries.ts). */
function entryKeys(): KeyOf {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (item) => {
    const [type, exact] = [textAt(item, 'type'), textAt(item, 'exact')];
    const own = textAt(item, 'id');
    if (own === undefined && !(exact && ANNOTATION_TYPES.some((known) => known === type))) return undefined;
    const id = own ?? madeId(type as AnnotationType, exact as string, counts, taken);
    taken.add(id);
    return id;
  };
}

function madeId(type: AnnotationType, exact: string, counts: Map<string, number>, taken: ReadonlySet<string>): string {
  const key = `${type}\0${exact}`;
  const ordinal = (counts.get(key) ?? 0) + 1;
  counts.set(key, ordinal);
  return annotationId(type, exact, ordinal, taken);
}

/** The text of a field of an item that is a map. */
export function textAt(item: unknown, field: string): string | undefined {
  const value = isMap(item) ? pairOf(item as YAMLMap, field)?.value : undefined;
  return isScalar(value) && typeof value.value === 'string' && value.value ? value.value : undefined;
}

/** Where an item lies in the article, in code points; undefined where it does not say. */
export function placeOf(item: unknown): number | undefined {
  const value = isMap(item) ? pairOf(item as YAMLMap, 'at')?.value : undefined;
  return isScalar(value) && typeof value.value === 'number' ? value.value : undefined;
}
