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

/** The runs as numbers of 32 bits (FNV-1a), sorted, each once: what a long text is compared by without
 * keeping its words. No run goes over a word that does not count. */
export function hashedShingles(
  words: readonly string[],
  size: number,
  counts: (word: string) => boolean = () => true,
): Uint32Array {
  const found = new Set<number>();
  let from = 0;
  for (let at = 0; at + size <= words.length; at++) {
    // A run may begin behind the last word that does not count.
    for (let step = Math.max(at, from); step < at + size; step++) if (!counts(words[step] as string)) from = step + 1;
    if (from > at) continue;
    found.add(hashWords(words, at, size) >>> 0);
  }
  return Uint32Array.from(found).sort();
}

/** The run of `size` words at `at` as a number of 32 bits (FNV-1a). */
export function hashWords(words: readonly string[], at: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < size; step++) hash = hashWord(words[at + step] as string, hash);
  return hash;
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** How many numbers two sorted lists have in common. */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i] as number, b[j] as number];
    if (first === second) shared++;
    if (first <= second) i++;
    if (second <= first) j++;
  }
  return shared;
}
