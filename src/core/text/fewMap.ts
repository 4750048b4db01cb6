/** A map for many keys with few values each: one value costs no set of its own. */
export interface FewMap<K, V> {
  readonly size: number;
  add(key: K, value: V): void;
  drop(key: K, value: V): void;
  /** The values of a key, each once, in the order they came. Good until the next change. */
  of(key: K): ReadonlySet<V> | readonly V[];
  count(key: K): number;
  keys(): IterableIterator<K>;
}

/** From so many values on a key has a set. */
const MANY = 8;

export function createFewMap<K, V>(): FewMap<K, V> {
  const lists = new Map<K, V[] | Set<V>>();
  const none: readonly V[] = [];
  return {
    get size() {
      return lists.size;
    },
    add(key, value) {
      const held = lists.get(key);
      if (!held) lists.set(key, [value]);
      else if (held instanceof Set) held.add(value);
      else if (!held.includes(value)) {
        if (held.length < MANY) held.push(value);
        else lists.set(key, new Set([...held, value]));
      }
    },
    drop(key, value) {
      const held = lists.get(key);
      if (held instanceof Set) held.delete(value);
      else if (held?.includes(value)) held.splice(held.indexOf(value), 1);
      if (held && !(held instanceof Set ? held.size : held.length)) lists.delete(key);
    },
    of: (key) => lists.get(key) ?? none,
    count(key) {
      const held = lists.get(key);
      return held === undefined ? 0 : held instanceof Set ? held.size : held.length;
    },
    keys: () => lists.keys(),
  };
}
