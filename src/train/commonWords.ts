import type { TrainingText } from './trainingTexts.js';

const LEAST = 3;
const MOST = 7600;

/** The lower-case words that stand at least three times in the texts, the most frequent first; their marks are not looked at. */
export function commonWords(texts: readonly TrainingText[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const [word] of text.matchAll(/(?<![-\w’'])[a-z]{2,}\b/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([word]) => word);
}
