/**
 * How much two stretches of words are alike, 0 to 1: twice the pairs of neighbouring characters that both have, over all
 * pairs (Dice 1945, on bigrams as Adamson and Boreham 1974). Order beyond pairs does not count. O(n).
 */
export function resemblance(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const counts = new Map<string, number>();
  for (const pair of pairs(a)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairs(b)) {
    const left = counts.get(pair) ?? 0;
    if (!left) continue;
    counts.set(pair, left - 1);
    common++;
  }
  return (2 * common) / (a.length - 1 + (b.length - 1));
}

const pairs = (text: string): readonly string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
