import type { Source } from '../../sources/source.js';
import type { Relate } from './quoteIndex.js';
import { type QuotePiece, quotePieces } from './quotePiece.js';
import { isTelling, type QuoteRuns } from './quoteRuns.js';

/** The quotations of one story's sources, found by the runs they share. */
export interface StoryQuotes {
  piecesOf(source: Source): readonly QuotePiece[];
  /** Quotations of other sources that are the same utterance, or the same words, by source and place. */
  matchesOf(piece: QuotePiece): readonly QuotePiece[];
}

/** A run in more of a story's quotations than this finds nobody by itself: everybody says it. */
const COMMON = 200;

/** Looked up once for a story: cost by its quotations, then by what a quotation shares. */
export function createStoryQuotes(
  story: Iterable<Source>,
  runsOf: (source: Source) => QuoteRuns,
  areRelated: Relate,
): StoryQuotes {
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
    const known = read.get(source) ?? quotePieces(source);
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
  const related = new Map<number, boolean>();
  const areKnown = (own: number, owner: number, piece: QuotePiece, other: QuotePiece): boolean => {
    const key = Math.min(own, owner) * owners.length + Math.max(own, owner);
    const known = related.get(key) ?? areRelated(piece, other) !== undefined;
    related.set(key, known);
    return known;
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
          return other && areKnown(own, owner, piece, other) ? [other] : [];
        });
      matches.set(own, known);
      return known;
    },
  };
}
