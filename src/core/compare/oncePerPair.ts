/** Asks a question of two things once, whichever of them comes first, as long as both are there. */
export function oncePerPair<K extends object, V>(ask: (a: K, b: K) => V): (a: K, b: K) => V {
  const known = new WeakMap<K, WeakMap<K, { readonly answer: V }>>();
  return (a, b) => {
    const found = known.get(a)?.get(b) ?? known.get(b)?.get(a);
    if (found) return found.answer;
    const own = known.get(a) ?? new WeakMap<K, { readonly answer: V }>();
    known.set(a, own);
    const answer = ask(a, b);
    own.set(b, { answer });
    return answer;
  };
}
