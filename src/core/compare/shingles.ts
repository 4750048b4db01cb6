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
  const found = new Uint32Array(Math.max(0, words.length - size + 1));
  let count = 0;
  let from = 0;
  for (let last = 0; last < words.length; last++) {
    // A run may begin behind the last word that does not count.
    if (!counts(words[last] as string)) from = last + 1;
    const at = last - size + 1;
    if (at >= from) found[count++] = hashWords(words, at, size);
  }
  return eachOnce(found.subarray(0, count).sort());
}

/** Sorted numbers without their repetitions, in memory of their own. */
function eachOnce(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const number of sorted) if (kept === 0 || sorted[kept - 1] !== number) sorted[kept++] = number;
  return sorted.slice(0, kept);
}

const BASIS = 0x811c9dc5;

/** The run of `size` words at `at` as a number of 32 bits (FNV-1a). */
export function hashWords(words: readonly string[], at: number, size: number): number {
  let hash = BASIS;
  for (let step = 0; step < size; step++) hash = hashWord(words[at + step] as string, hash);
  return hash;
}

/** One word on top of what was hashed before it, or the first. */
export function hashWord(word: string, seed = BASIS): number {
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
