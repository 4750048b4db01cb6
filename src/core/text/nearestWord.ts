/** Share of common pairs of letters from which a word is taken for a misspelt other one. */
const ALIKE = 0.4;

/** The word that `typed` is most like, by the pairs of letters both have (Dice 1945); undefined where none is like it. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const pairs = pairsOf(typed);
  const likeness = (word: string): number => {
    const others = pairsOf(word);
    const common = [...others].filter((pair) => pairs.has(pair)).length;
    return (2 * common) / Math.max(1, pairs.size + others.size);
  };
  const [best] = [...words].sort((a, b) => likeness(b) - likeness(a));
  return best !== undefined && likeness(best) >= ALIKE ? best : undefined;
}

/** The ends of a word count as letters, so that its beginning weighs more. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = `^${word.toLowerCase()}$`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
