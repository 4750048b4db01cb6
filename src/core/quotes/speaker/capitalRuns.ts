import { matchesOf } from '../../text/matchesOf.js';
import { bySpan, type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';

const RUN = /\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4}/gu;

/** Capitalised runs of two words and more, and their last words alone: a stand-in where no names were found before. Sorted. */
export function capitalRuns({ source, words }: Text): readonly Span[] {
  const runs: Span[] = [];
  const surnames = new Set<string>();
  for (const match of matchesOf(source, RUN)) {
    const text = match[0].replace(/['’]s?$/, '');
    runs.push({ start: match.index, end: match.index + text.length });
    surnames.add(text.slice(text.lastIndexOf(' ') + 1));
  }
  const single = words.filter((word) => surnames.has(word.text.replace(/['’]s$/, '')) && !spanAt(runs, word.start));
  return [...runs, ...single].sort(bySpan);
}
