import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { surroundingsOf } from './surroundings.js';

/** How much a term tells of what a sentence is about, among the reports of one story. */
export type TermWeights = (term: string) => number;

/** What all facts of a story come to: which words tell, and what each source tells. */
export interface StoryReading {
  readonly weightOf: TermWeights;
  /** Where a source tells a value. */
  readonly tellings: (source: Source, key: string) => readonly Fact[];
}

/** Reads the facts of a story. A term that every report has in one sentence tells most; one of sentence after sentence little. */
export function readStory(facts: readonly Fact[]): StoryReading {
  const sentences = new Map<string, Set<string>>();
  const told = new Map<Source, Map<string, Fact[]>>();
  for (const fact of facts) {
    const { source, sentence } = fact.statement;
    const byKey = told.get(source) ?? new Map<string, Fact[]>();
    told.set(source, byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]));
    for (const term of surroundingsOf(fact).terms.keys()) {
      const found = sentences.get(term) ?? new Set<string>();
      sentences.set(term, found.add(`${source.uri} ${sentence.start}`));
    }
  }
  const weights = new Map([...sentences].map(([term, { size }]) => [term, Math.min(1, (told.size / size) ** DAMPED)]));
  return {
    weightOf: (term) => (term === 'say' ? 0.3 : (weights.get(term) ?? 1)),
    tellings: (source, key) => told.get(source)?.get(key) ?? [],
  };
}

/** How fast a term loses by standing in more sentences. */
const DAMPED = 0.7;
