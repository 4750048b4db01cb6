import type { Source } from '../sources/source.js';
import { ordinalDigest } from './facts/ordinalIndex.js';
import { type ReprintDigest, reprintDigest } from './reprints/reprintIndex.js';
import { type StoryDigest, storyDigest } from './stories/storyDigest.js';
import { placedStoryWords } from './storyTerms.js';

/** What the comparison wants of every source, as plain data in few bytes. */
export interface SourceDigest {
  readonly story: StoryDigest;
  readonly reprint: ReprintDigest;
  readonly ordinals: readonly string[];
}

/** Reads it. */
export function sourceDigest(source: Source): SourceDigest {
  const words = placedStoryWords(source);
  return { story: storyDigest(source, words), reprint: reprintDigest(source, words), ordinals: ordinalDigest(source) };
}

// Only until the comparison takes the source in.
const known = new WeakMap<Source, SourceDigest>();

/** Hands in what is known of a source already, so that it need not be read when the comparison takes it in. */
export const knowDigest = (source: Source, digest: SourceDigest): void => void known.set(source, digest);

/** What was handed in, once. */
export function takeDigest(source: Source): SourceDigest | undefined {
  const digest = known.get(source);
  known.delete(source);
  return digest;
}
