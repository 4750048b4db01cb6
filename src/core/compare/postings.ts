/** An inverted index: terms to the things that hold them. Adding and dropping cost by the thing. */
export interface Postings<T> {
  add(terms: Iterable<string>, thing: T): void;
  drop(terms: Iterable<string>, thing: T): void;
  of(term: string): ReadonlySet<T>;
}

export function createPostings<T>(): Postings<T> {
  const lists = new Map<string, Set<T>>();
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
