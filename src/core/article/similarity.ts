/** How far two stretches agree from their right ends, in code units. */
export function agreeingTail(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/**
 * 0 to 1: how much of `wanted` stands at the right end of `found`, by edit distance with a free start in `found`.
 * Cost is the product of the lengths: for contexts of a few dozen characters.
 */
export function tailSimilarity(found: string, wanted: string): number {
  if (!wanted) return 0;
  if (agreeingTail(found, wanted) === wanted.length) return 1;
  let row = Array.from({ length: found.length + 1 }, (_, index) => index);
  let best = wanted.length;
  for (let i = 1; i <= wanted.length; i++) {
    const next = [i];
    for (let j = 1; j <= found.length; j++) {
      const same = wanted[wanted.length - i] === found[found.length - j];
      next[j] = Math.min((row[j - 1] as number) + (same ? 0 : 1), (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  for (const distance of row) best = Math.min(best, distance);
  return 1 - best / wanted.length;
}

/** The same from the left ends. */
export const headSimilarity = (found: string, wanted: string): number => tailSimilarity(reversed(found), reversed(wanted));

const reversed = (text: string): string => text.split('').reverse().join('');
