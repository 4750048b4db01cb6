/** Every run of `size` words, joined by spaces, each once (Broder 1997, "On the resemblance and containment of documents"). */
export function shingles(
  words: readonly string[],
  size: number,
  counts?: (run: readonly string[]) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) {
    const run = words.slice(at, at + size);
    if (!counts || counts(run)) found.add(run.join(' '));
  }
  return found;
}

/** The share of the smaller set that lies in the other, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (!small.size) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}
