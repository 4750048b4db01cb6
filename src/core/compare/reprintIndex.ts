import type { Source } from '../sources/source.js';
import { createPostings } from './postings.js';
import { areCopies, type CopyText, copyText } from './reprints/copyText.js';
import { textGroups } from './reprints/textGroups.js';
import { sharedRuns } from './shingles.js';

/** Which sources carry the same text. */
export interface ReprintIndex {
  add(source: Source): void;
  drop(source: Source): void;
  /** Sources with the same text, this one included; who had it first comes first. */
  copiesOf(source: Source): readonly Source[];
}

/** A text with fewer runs than this is too short to be called a copy. */
const ENOUGH = 30;
/** One run in so many is looked up; a copy shares far more than that. */
const SAMPLE = 8;

/** Copies by containment of shingles, so that a new headline and a trimmed end hide nothing. */
export function createReprintIndex(): ReprintIndex {
  const texts = new Map<Source, CopyText>();
  const postings = createPostings<number, Source>();
  const textOf = (source: Source): CopyText => texts.get(source) ?? NONE;
  const tied = (a: Source, b: Source): boolean => areCopies(textOf(a), textOf(b));
  const copies = (source: Source): readonly Source[] => {
    const own = textOf(source);
    if (own.runs.length < ENOUGH) return [];
    const candidates = new Set<Source>();
    for (const run of own.runs) if (isSampled(run)) for (const other of postings.of(run)) candidates.add(other);
    candidates.delete(source);
    return [...candidates].filter((other) => tied(source, other));
  };
  return {
    add(source) {
      const own = copyText(source);
      texts.set(source, own);
      if (own.runs.length >= ENOUGH) postings.add([...own.runs].filter(isSampled), source);
    },
    drop(source) {
      postings.drop([...textOf(source).runs].filter(isSampled), source);
      texts.delete(source);
    },
    copiesOf(source) {
      const all = new Set([source]);
      for (const member of all) for (const copy of copies(member)) all.add(copy);
      if (all.size < 2) return [source];
      const groups = textGroups([...all], tied, (a, b) => sharedRuns(textOf(a).runs, textOf(b).runs));
      return groups.find((group) => group.includes(source)) ?? [source];
    },
  };
}

const isSampled = (run: number): boolean => (run >>> 8) % SAMPLE === 0;

const NONE: CopyText = { runs: new Uint32Array(), prose: new Uint32Array(), isLive: false };
