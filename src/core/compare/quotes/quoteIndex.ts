import type { QuotePair } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { createRecent } from '../../text/recent.js';
import { oncePerPair } from '../oncePerPair.js';
import { joinParts, type Match } from './joinParts.js';
import { matchedParts } from './matchedParts.js';
import { quoteDiff } from './quoteDiff.js';
import { type QuotePiece, quotePieces } from './quotePiece.js';
import { type Related, relateBoth } from './quoteRelation.js';
import { type QuoteRuns, quoteRuns } from './quoteRuns.js';
import { withoutRivals } from './rivals.js';
import { withoutSlogans } from './slogans.js';
import { createStoryQuotes, type StoryQuotes } from './storyQuotes.js';

/** Quotations that the sources of one story have in common. */
export interface QuoteIndex {
  /** Pairs of a source with others of its story, itself among them; this source on whichever side the file order says. */
  pairsOf(source: Source, story: ReadonlySet<Source>): readonly QuotePair[];
}

/** How two quotations are compared; it is asked only where they share a run of words. */
export type Relate = (a: QuotePiece, b: QuotePiece) => Related | undefined;

/** Sources whose quotations are kept read at most, in the stories that were asked of last. */
const READ = 600;

/**
 * Near-duplicates by shared runs of words, then alignment: never everything with everything. What is kept of a source
 * are numbers (see {@link quoteRuns}); its words are read again when its story is asked of.
 */
export function createQuoteIndex(compare: Relate = relateBoth): QuoteIndex {
  const runs = new WeakMap<Source, QuoteRuns>();
  let stories: readonly { readonly story: ReadonlySet<Source>; readonly quotes: StoryQuotes }[] = [];
  // A change of one source leaves the others' quotations, and how they stand to each other, as they are.
  const pieces = createRecent<Source, readonly QuotePiece[]>(READ);
  const readPieces = (source: Source) => pieces.get(source, () => quotePieces(source));
  const runsOf = (source: Source): QuoteRuns => {
    const known = runs.get(source) ?? quoteRuns(readPieces(source));
    runs.set(source, known);
    return known;
  };
  const areRelated = oncePerPair((a: QuotePiece, b: QuotePiece) => compare(a, b) !== undefined);
  const quotesOf = (story: ReadonlySet<Source>): StoryQuotes => {
    const known = stories.find((one) => one.story === story) ?? {
      story,
      quotes: createStoryQuotes(story, { runsOf, readPieces, areRelated }),
    };
    const kept = [known];
    let read = story.size;
    for (const one of stories) {
      read += one === known ? 0 : one.story.size;
      if (one !== known && read <= READ) kept.push(one);
    }
    stories = kept;
    return known.quotes;
  };
  return {
    pairsOf(source, story) {
      if (story.size < 2) return [];
      const { piecesOf, matchesOf } = quotesOf(story);
      const matches = piecesOf(source).flatMap((own) => matchesOf(own).map((other): Match => ({ own, other })));
      return joinParts(withoutRivals(withoutSlogans(matches, matchesOf)), matchesOf, areRelated).flatMap(({ own, other }) =>
        pairOf(own, other, compare),
      );
    },
  };
}

function pairOf(own: QuotePiece, other: QuotePiece, compare: Relate): readonly QuotePair[] {
  const [first, second] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  const a = matchedParts(first, second);
  const b = matchedParts(second, a);
  const related = compare(a, b);
  const [firstA, firstB] = [a.parts[0], b.parts[0]];
  if (!related || !firstA || !firstB) return [];
  return [{ ...related, a: firstA, b: firstB, aParts: a.parts, bParts: b.parts, diff: quoteDiff(a, b) }];
}
