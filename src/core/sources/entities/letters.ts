/** Which letters stand for which body, as articles of the corpus spell it out: `WHO` for `World Health Organization`. */
export interface Letters {
  add(uri: string, letters: string, body: string): void;
  /** Forgets what one article spells out; returns the keys that this may change. */
  drop(uri: string): readonly string[];
  /** The only body that letters stand for; undefined where none or two are spelled out. */
  bodyOf(letters: string): string | undefined;
  /** All bodies that they are spelled out as. */
  bodiesOf(letters: string): readonly string[];
  /** Letters that are spelled out as this body somewhere. */
  lettersOf(body: string): readonly string[];
}

/** Keys are those of nameBuckets.ts. Costs by what one article spells out. */
export function createLetters(): Letters {
  const bodies = new Map<string, Map<string, number>>();
  const byBody = new Map<string, Map<string, number>>();
  const said = new Map<string, (readonly [string, string])[]>();
  const count = (map: Map<string, Map<string, number>>, from: string, to: string, by: number) => {
    const counts = map.get(from) ?? new Map<string, number>();
    const left = (counts.get(to) ?? 0) + by;
    if (left > 0) counts.set(to, left);
    else counts.delete(to);
    if (counts.size) map.set(from, counts);
    else map.delete(from);
  };
  const change = (letters: string, body: string, by: number) => {
    count(bodies, letters, body, by);
    count(byBody, body, letters, by);
  };
  return {
    add(uri, letters, body) {
      const list = said.get(uri) ?? [];
      if (list.some(([one, other]) => one === letters && other === body)) return;
      said.set(uri, [...list, [letters, body]]);
      change(letters, body, 1);
    },
    drop(uri) {
      const list = said.get(uri) ?? [];
      said.delete(uri);
      for (const [letters, body] of list) change(letters, body, -1);
      return list.flat();
    },
    bodyOf(letters) {
      const counts = bodies.get(letters);
      return counts?.size === 1 ? [...counts.keys()][0] : undefined;
    },
    bodiesOf: (letters) => [...(bodies.get(letters)?.keys() ?? [])].sort(),
    lettersOf: (body) => [...(byBody.get(body)?.keys() ?? [])].sort(),
  };
}
