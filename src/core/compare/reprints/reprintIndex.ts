import type { Source } from '../../sources/source.js';
import { createRecent } from '../../text/recent.js';
import { oncePerPair } from '../oncePerPair.js';
import { sharedRuns } from '../shingles.js';
import { placedStoryWords } from '../storyTerms.js';
import { createTermPostings, NO_TERMS } from '../termPostings.js';
import { areCopies, type CopyText, copyText, textRuns } from './copyText.js';
import { createKnownTexts } from './knownTexts.js';
import { textGroups } from './textGroups.js';

/** Which sources carry the same text. */
export interface ReprintIndex {
  /** `digest`: what `reprintDigest` read of it. */
  add(source: Source, digest?: ReprintDigest): void;
  drop(source: Source): void;
  /** Sources with the same text, this one included; who had it first comes first. */
  copiesOf(source: Source): readonly Source[];
}

/** What a source is found by as a copy. */
export interface ReprintDigest {
  /** The lowest of the hashes of its five-word runs, in order. */
  readonly sketch: Uint32Array;
}

/** A text with fewer runs than this is too short to be called a copy. */
const ENOUGH = 30;
/** So many of the lowest hashes stand for a text (Broder 1997): of a copy many are among those of what it was cut from. */
const SKETCH = 24;
/** Texts that share fewer of them share a phrase or two, and are not read: a copy of a third of a text shares many more. */
const ALIKE = 3;
/** A run in more texts than this is everybody's and finds no copy. */
const COMMON = 400;
/** Texts whose runs are remembered: those that were compared last. */
const REMEMBERED = 160;

/** Reads what a source is found by; `words` are its own. */
export function reprintDigest(source: Source, words = placedStoryWords(source)): ReprintDigest {
  const runs = textRuns(words);
  return { sketch: runs.length < ENOUGH ? NO_TERMS : runs.slice(0, SKETCH) };
}

/** Copies by containment of shingles, so that a new headline and a trimmed end hide nothing. */
export function createReprintIndex(): ReprintIndex {
  const held = new Map<Source, { readonly number: number; readonly sketch: Uint32Array }>();
  const byNumber = new Map<number, Source>();
  const sketches = () => [...held.values()].map(({ number, sketch }) => [number, sketch] as const);
  const postings = createTermPostings(COMMON, sketches);
  const remembered = createRecent<Source, CopyText>(REMEMBERED);
  const textOf = (source: Source) => remembered.get(source, () => copyText(source));
  const areTied = oncePerPair(areCopies);
  const sharedOf = oncePerPair((a: CopyText, b: CopyText) => sharedRuns(a.runs, b.runs));
  const tied = (a: Source, b: Source): boolean => areTied(textOf(a), textOf(b));
  let next = 0;
  const groups = createKnownTexts();
  /** Those that share enough to be looked at. */
  const candidates = (source: Source): readonly Source[] => {
    const own = held.get(source);
    const shared = new Map<number, number>();
    for (const run of own?.sketch ?? NO_TERMS)
      for (const number of postings.of(run)) if (number !== own?.number) shared.set(number, (shared.get(number) ?? 0) + 1);
    return [...shared].flatMap(([number, runs]) => (runs < ALIKE ? [] : (byNumber.get(number) ?? [])));
  };
  const copies = (source: Source): readonly Source[] => candidates(source).filter((other) => tied(source, other));
  /** What was found stays where the change is of other texts; a run that begins or ceases to be everybody's may concern all. */
  const forget = (source: Source, runs: Uint32Array) => {
    if (groups.isEmpty) return;
    if (runs.some((run) => postings.count(run) >= COMMON)) groups.forgetAll();
    else for (const one of [source, ...candidates(source)]) groups.forget(one);
  };
  return {
    add(source, { sketch } = reprintDigest(source)) {
      const number = next++;
      held.set(source, { number, sketch });
      byNumber.set(number, source);
      postings.change(number, NO_TERMS, sketch);
      forget(source, sketch);
    },
    drop(source) {
      const known = held.get(source);
      if (!known) return;
      forget(source, known.sketch);
      held.delete(source);
      byNumber.delete(known.number);
      postings.change(known.number, known.sketch, NO_TERMS);
    },
    copiesOf(source) {
      if (!groups.of(source)) groups.know(textsAround(source));
      return groups.of(source) ?? [source];
    },
  };

  /** The texts of all that copies tie together with a source. */
  function textsAround(source: Source): readonly (readonly Source[])[] {
    const all = new Set([source]);
    for (const member of all) {
      remembered.reserve(all.size);
      for (const copy of copies(member)) all.add(copy);
    }
    return all.size < 2 ? [[source]] : textGroups([...all], tied, (a, b) => sharedOf(textOf(a), textOf(b)));
  }
}
