import type { Fact } from '../fact.js';
import { surroundingsOf } from './surroundings.js';

/** How much a term tells of what a sentence is about, among the reports of one story. */
export type TermWeights = (term: string) => number;

/** A term that every report has in one sentence tells most; one that stands in sentence after sentence little. */
export function termWeights(facts: readonly Fact[]): TermWeights {
  const sentences = new Map<string, Set<string>>();
  const sources = new Set<string>();
  for (const fact of facts) {
    const { source, sentence } = fact.statement;
    sources.add(source.uri);
    for (const term of surroundingsOf(fact).terms.keys()) {
      const found = sentences.get(term) ?? new Set<string>();
      sentences.set(term, found.add(`${source.uri} ${sentence.start}`));
    }
  }
  return (term) => (term === 'say' ? 0.3 : Math.min(1, sources.size / Math.max(1, sentences.get(term)?.size ?? 1)));
}
