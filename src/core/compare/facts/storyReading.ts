import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { surroundingsOf } from './surroundings.js';

/** How much a term tells of what a sentence is about, among the reports of one story. */
export type TermWeights = (term: string) => number;

/** What all facts of a story come to: which words tell, and what each source tells. */
export interface StoryReading {
  readonly weightOf: TermWeights;
  /** Whether a source tells a value anywhere. */
  readonly tells: (source: Source, key: string) => boolean;
}

/** Reads the facts of a story. A term that every report has in one sentence tells most; one of sentence after sentence little. */
export function readStory(facts: readonly Fact[]): StoryReading {
  const sentences = new Map<string, Set<string>>();
  const told = new Map<Source, Set<string>>();
  for (const fact of facts) {
    const { source, sentence } = fact.statement;
    told.set(source, (told.get(source) ?? new Set()).add(fact.key));
    for (const term of surroundingsOf(fact).terms.keys()) {
      const found = sentences.get(term) ?? new Set<string>();
      sentences.set(term, found.add(`${source.uri} ${sentence.start}`));
    }
  }
  const weights = new Map([...sentences].map(([term, { size }]) => [term, Math.min(1, (told.size / size) ** DAMPED)]));
  return {
    weightOf: (term) => (term === 'say' ? 0.3 : (weights.get(term) ?? 1)),
    tells: (source, key) => told.get(source)?.has(key) ?? false,
  };
}

/** How fast a term loses by standing in more sentences. */
const DAMPED = 0.7;
