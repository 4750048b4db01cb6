import type { Source } from '../../sources/source.js';
import type { QuotePiece } from './quotePiece.js';
import { isTelling, type QuoteRuns } from './quoteRuns.js';

/** The quotations of one story's sources, found by the runs they share. */
export interface StoryQuotes {
  piecesOf(source: Source): readonly QuotePiece[];
  /** Quotations of other sources that are the same utterance, or the same words, by source and place. */
  matchesOf(piece: QuotePiece): readonly QuotePiece[];
}

/** How the quotations of sources are read and compared, each source and each two quotations once. */
export interface QuoteReading {
  runsOf(source: Source): QuoteRuns;
  readPieces(source: Source): readonly QuotePiece[];
  areRelated(a: QuotePiece, b: QuotePiece): boolean;
}

/** A run in more of a story's quotations than this finds nobody by itself: everybody says it. */
const COMMON = 200;

/** Looked up once for a story: cost by its quotations, then by what a quotation shares. */
export function createStoryQuotes(story: Iterable<Source>, { runsOf, readPieces, areRelated }: QuoteReading): StoryQuotes {
  const holders = new Map<number, number[]>();
  const owners: { readonly source: Source; readonly nth: number; readonly isShort: boolean }[] = [];
  const firsts = new Map<Source, number>();
  for (const source of story) {
    const { runs, pieces, isShort } = runsOf(source);
    const first = owners.length;
    firsts.set(source, first);
    runs.forEach((run, at) => {
      const owner = first + (pieces[at] as number);
      const known = holders.get(run);
      if (known) known.push(owner);
      else holders.set(run, [owner]);
    });
    isShort.forEach((short, nth) => {
      owners.push({ source, nth, isShort: short });
    });
  }
  const read = new Map<Source, readonly QuotePiece[]>();
  const matches = new Map<number, readonly QuotePiece[]>();
  const piecesOf = (source: Source): readonly QuotePiece[] => {
    const known = read.get(source) ?? readPieces(source);
    read.set(source, known);
    return known;
  };
  const candidates = (piece: QuotePiece, own: number): readonly number[] => {
    const found = new Set<number>();
    const { runs, pieces, isShort } = runsOf(piece.source);
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at] as number;
      const sharing = pieces[at] === piece.nth ? (holders.get(run) ?? []) : [];
      if (sharing.length > COMMON) continue;
      for (const owner of sharing) if (isTelling(run) || isShort[piece.nth] || owners[owner]?.isShort) found.add(owner);
    }
    found.delete(own);
    return [...found].sort((a, b) => a - b);
  };
  return {
    piecesOf,
    matchesOf(piece) {
      const own = (firsts.get(piece.source) ?? 0) + piece.nth;
      const known =
        matches.get(own) ??
        candidates(piece, own).flatMap((owner) => {
          const { source, nth } = owners[owner] as (typeof owners)[number];
          const other = source === piece.source ? undefined : piecesOf(source)[nth];
          return other && areRelated(piece, other) ? [other] : [];
        });
      matches.set(own, known);
      return known;
    },
  };
}
