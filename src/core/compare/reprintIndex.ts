import { byFile } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { createPostings } from './postings.js';
import { containment, hashedShingles } from './shingles.js';
import { storyWords } from './storyTerms.js';

/** Which sources carry the same text. */
export interface ReprintIndex {
  add(source: Source): void;
  drop(source: Source): void;
  /** Sources with the same text, this one included; the earliest published first. */
  copiesOf(source: Source): readonly Source[];
}

/** Share of the shorter text's five-word runs that must stand in the longer one. */
const SAME_TEXT = 0.8;
/** A text with fewer runs than this is too short to be called a copy. */
const ENOUGH = 30;
/** One run in so many is looked up; a copy shares far more than that. */
const SAMPLE = 8;

/** Copies by containment of shingles, so that a new headline and a trimmed end hide nothing. */
export function createReprintIndex(): ReprintIndex {
  const runs = new Map<Source, Uint32Array>();
  const postings = createPostings<number, Source>();
  const copies = (source: Source): readonly Source[] => {
    const own = runs.get(source);
    if (!own || own.length < ENOUGH) return [];
    const candidates = new Set<Source>();
    for (const run of own) if (isSampled(run)) for (const other of postings.of(run)) candidates.add(other);
    candidates.delete(source);
    return [...candidates].filter((other) => containment(own, runs.get(other) ?? NONE) >= SAME_TEXT);
  };
  return {
    add(source) {
      const own = hashedShingles(storyWords(source), 5);
      runs.set(source, own);
      if (own.length >= ENOUGH) postings.add([...own].filter(isSampled), source);
    },
    drop(source) {
      postings.drop([...(runs.get(source) ?? [])].filter(isSampled), source);
      runs.delete(source);
    },
    copiesOf(source) {
      const group = new Set([source]);
      for (const member of group) for (const copy of copies(member)) group.add(copy);
      return [...group].sort(byPublished);
    },
  };
}

const isSampled = (run: number): boolean => (run >>> 8) % SAMPLE === 0;

const NONE = new Uint32Array();

const byPublished = (a: Source, b: Source): number => {
  const [first, second] = [a.facts.published ?? '9999', b.facts.published ?? '9999'];
  return first === second ? byFile(a, b) : first < second ? -1 : 1;
};
