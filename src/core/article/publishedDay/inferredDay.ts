import type { ArticleFacts } from '../facts.js';

/** The day on which an article was published, worked out because nobody states it. Never told without its reason. */
export interface InferredDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What it was worked out from, in words that stand behind "inferred": `the line “March 3, 2025” above the story`. */
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The article's own words, or the other sources of its story. */
  readonly from: 'text' | 'story';
}

/** What an inferred day says of its article. */
export const inferredFacts = ({ day, why, from }: InferredDay): ArticleFacts => ({
  published: day,
  publishedFrom: 'inferred',
  publishedWhy: why,
  inferredFrom: from,
});
