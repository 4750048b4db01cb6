/** An inverted index: terms to the things that hold them. Adding and dropping cost by the thing. */
export interface Postings<K, T> {
  add(terms: Iterable<K>, thing: T): void;
  drop(terms: Iterable<K>, thing: T): void;
  of(term: K): ReadonlySet<T>;
}

export function createPostings<K, T>(): Postings<K, T> {
  const lists = new Map<K, Set<T>>();
  const none: ReadonlySet<T> = new Set();
  return {
    add(terms, thing) {
      for (const term of terms) {
        const list = lists.get(term);
        if (list) list.add(thing);
        else lists.set(term, new Set([thing]));
      }
    },
    drop(terms, thing) {
      for (const term of terms) {
        const list = lists.get(term);
        list?.delete(thing);
        if (!list?.size) lists.delete(term);
      }
    },
    of: (term) => lists.get(term) ?? none,
  };
}
