import type { Passage } from '../../sources/source.js';
import { termOf } from '../fact.js';
import { foldedWords } from '../foldedWords.js';

/** Code units to either side of a passage that are read of a sentence without end. */
const REACH = 300;

/**
 * Words of weight that stand around all these passages, as the first has them and in its order; the fewer passages, the
 * more are asked: at most `most`, those around most passages where none is around all.
 */
export function sharedTerms(passages: readonly Passage[], most = 4): readonly string[] {
  const [first, ...rest] = passages;
  if (!first) return [];
  const others = rest.map((passage) => new Set(termsAround(passage).keys()));
  const counts = [...termsAround(first)].map(([term, written]) => ({
    written,
    count: others.filter((terms) => terms.has(term)).length,
  }));
  const best = Math.max(0, ...counts.map(({ count }) => count));
  const least = Math.max(1, Math.ceil(best / 2));
  return counts
    .filter(({ count }) => count >= least)
    .slice(0, most)
    .map(({ written }) => written);
}

function termsAround({ source, span, sentence }: Passage): ReadonlyMap<string, string> {
  const around = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
  const found = new Map<string, string>();
  for (const { start, end, folded } of foldedWords(source.text, around)) {
    const term = start < span.end && end > span.start ? undefined : termOf(folded);
    if (term && term !== 'say' && !found.has(term)) found.set(term, source.text.slice(start, end).replace(/['’]s?$/, ''));
  }
  return found;
}
