import { dctOf } from '../article/facts.js';
import type { QuotePair } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { createPostings } from './postings.js';
import { quoteDiff } from './quoteDiff.js';
import { type QuotePiece, quotePieces } from './quotePiece.js';
import { relate, type Wording } from './quoteRelation.js';
import { shingles } from './shingles.js';
import { STOP_WORDS } from './stopWords.js';

/** Quotations of every source, found again by runs of three words. */
export interface QuoteIndex {
  add(source: Source): void;
  drop(source: Source): void;
  /** Pairs of a source with others that `isComparable` lets through; this source on whichever side the file order says. */
  pairsOf(source: Source, isComparable: (other: Source) => boolean): readonly QuotePair[];
}

/** A run of words in more quotations than this finds nobody: everybody says it. */
const COMMON = 500;

export function createQuoteIndex(): QuoteIndex {
  const pieces = new Map<Source, readonly QuotePiece[]>();
  const postings = createPostings<string, QuotePiece>();
  return {
    add(source) {
      const found = quotePieces(source);
      pieces.set(source, found);
      for (const piece of found) postings.add(runsOf(piece), piece);
    },
    drop(source) {
      for (const piece of pieces.get(source) ?? []) postings.drop(runsOf(piece), piece);
      pieces.delete(source);
    },
    pairsOf(source, isComparable) {
      const matches: Match[] = [];
      for (const own of pieces.get(source) ?? []) {
        for (const other of candidates(own)) {
          if (!isComparable(other.source)) continue;
          if (relate(wordingOf(own), wordingOf(other))) matches.push({ own, other });
        }
      }
      return joined(matches).flatMap(({ own, other }) => pairOf(own, other));
    },
  };

  function candidates(piece: QuotePiece): ReadonlySet<QuotePiece> {
    const found = new Set<QuotePiece>();
    for (const run of runsOf(piece)) {
      const sharing = postings.of(run);
      if (sharing.size <= COMMON) for (const other of sharing) if (other.source !== piece.source) found.add(other);
    }
    return found;
  }
}

/**
 * Runs of three words with a word of weight among them, of a piece that has few such all its runs; and pairs of
 * neighbouring words of weight, which survive where every small word between them was changed.
 */
function runsOf({ plain }: QuotePiece): ReadonlySet<string> {
  const hasWeight = (word: string) => !STOP_WORDS.has(word);
  const telling = shingles(plain, 3, (run) => run.some(hasWeight));
  return new Set([...(telling.size > 3 ? telling : shingles(plain, 3)), ...shingles(plain.filter(hasWeight), 2)]);
}

const wordingOf = (piece: QuotePiece): Wording => {
  const day = dctOf(piece.source.facts);
  return { ...piece, ...(day ? { day } : {}) };
};

interface Match {
  readonly own: QuotePiece;
  readonly other: QuotePiece;
}

/** Parts that make up so much of the other wording are that wording, cut in two; of a longer one each is a part by itself. */
const WHOLE = 0.9;

/** Pieces of one utterance that together are one piece of the other source become one quotation cut in two. */
function joined(matches: readonly Match[]): readonly Match[] {
  const ownJoined = joinSide(matches, 'own', 'other');
  return joinSide(ownJoined, 'other', 'own');
}

function joinSide(matches: readonly Match[], side: 'own' | 'other', whole: 'own' | 'other'): readonly Match[] {
  const groups = new Map<QuotePiece, Match[]>();
  for (const match of matches) groups.set(match[whole], [...(groups.get(match[whole]) ?? []), match]);
  return [...groups.values()].flatMap((group) => {
    const byChain = new Map<string, Match[]>();
    for (const match of group) {
      const key = `${match[side].source.uri} ${match[side].chain}`;
      byChain.set(key, [...(byChain.get(key) ?? []), match]);
    }
    return [...byChain.values()].flatMap((parts) => joinParts(parts, side));
  });
}

function joinParts(parts: readonly Match[], side: 'own' | 'other'): readonly Match[] {
  const first = parts[0];
  if (!first || parts.length < 2) return parts;
  const pieces = parts.map((match) => match[side]).sort((a, b) => startOf(a) - startOf(b));
  const whole = mergePieces(pieces);
  const match = { ...first, [side]: whole };
  const other = side === 'own' ? match.other : match.own;
  if (whole.plain.length < WHOLE * other.plain.length) return parts;
  return relate(wordingOf(match.own), wordingOf(match.other)) ? [match] : parts;
}

const startOf = ({ contents }: QuotePiece): number => contents[0]?.start ?? 0;

function mergePieces(pieces: readonly QuotePiece[]): QuotePiece {
  const first = pieces[0] as QuotePiece;
  const cuts = new Set<number>();
  let words = 0;
  for (const piece of pieces) {
    for (const cut of piece.cuts) cuts.add(words + cut);
    words += piece.words.length;
  }
  return {
    ...first,
    parts: pieces.flatMap(({ parts }) => parts),
    contents: pieces.flatMap(({ contents }) => contents),
    words: pieces.flatMap((piece) => piece.words),
    plain: pieces.flatMap(({ plain }) => plain),
    cuts,
    isEmbedded: false,
  };
}

function pairOf(own: QuotePiece, other: QuotePiece): readonly QuotePair[] {
  const [a, b] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  const related = relate(wordingOf(a), wordingOf(b));
  const [firstA, firstB] = [a.parts[0], b.parts[0]];
  if (!related || !firstA || !firstB) return [];
  return [{ ...related, a: firstA, b: firstB, aParts: a.parts, bParts: b.parts, diff: quoteDiff(a, b) }];
}
