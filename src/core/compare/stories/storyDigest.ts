import type { Source } from '../../sources/source.js';
import { hashWord } from '../shingles.js';
import { placedStoryWords, STORY_WEIGHTS, storyTerms } from '../storyTerms.js';

/** What a source tells of, in few bytes: its terms as hashes of 32 bits in order, and how much each counts. */
export interface StoryDigest {
  readonly terms: Uint32Array;
  /** Of each term: where it stands (name, lead, rest) and how often, as one byte. */
  readonly codes: Uint8Array;
}

/** How often a term stands is counted up to here. */
const OFTEN = 31;

/** Reads the terms of a source's own story; `words` are its own. */
export function storyDigest(source: Source, words = placedStoryWords(source)): StoryDigest {
  const found = new Map<number, number>();
  for (const [term, { where, count }] of storyTerms(source, words)) {
    // Of two terms with one hash, which hardly ever are, one stays.
    found.set(hashWord(term) >>> 0, where * (OFTEN + 1) + Math.min(count, OFTEN));
  }
  const terms = new Uint32Array([...found.keys()]).sort();
  const codes = new Uint8Array(terms.length);
  for (let at = 0; at < terms.length; at++) codes[at] = found.get(terms[at] as number) as number;
  return { terms, codes };
}

const WEIGHTS = Float64Array.from(
  { length: STORY_WEIGHTS.length * (OFTEN + 1) },
  (_, code) => (STORY_WEIGHTS[Math.floor(code / (OFTEN + 1))] as number) * Math.log2(1 + (code % (OFTEN + 1))),
);

/** How much a term counts: by where it stands, dampened by logarithm where it stands often. */
export const weightOf = (code: number): number => WEIGHTS[code] as number;

/** Where a term stands: its place in {@link STORY_WEIGHTS}. */
export const whereOf = (code: number): number => Math.floor(code / (OFTEN + 1));
