/** The things asked for last, by what they were made of: a memory that does not grow. */
export interface Recent<K, V> {
  /** What is remembered, or what `make` gives, remembered from now on. */
  get(key: K, make: () => V): V;
  forget(key: K): void;
  /** Makes room for so many things: of more that are asked for again and again none would be remembered. */
  reserve(least: number): void;
}

/** Room that is made at most. */
const MOST = 1000;

/** Remembers `most` things; who was not asked for longest is forgotten first. */
export function createRecent<K, V>(most: number): Recent<K, V> {
  const held = new Map<K, V>();
  let room = most;
  return {
    get(key, make) {
      const known = held.get(key);
      const value = known === undefined ? make() : known;
      held.delete(key);
      held.set(key, value);
      if (held.size > room) held.delete(held.keys().next().value as K);
      return value;
    },
    forget: (key) => void held.delete(key),
    reserve(least) {
      room = Math.max(room, Math.min(least, MOST));
    },
  };
}
