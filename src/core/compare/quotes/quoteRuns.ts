import { hashWords } from '../shingles.js';
import type { QuotePiece } from './quotePiece.js';

/** The runs of one source's quotations as numbers, and of which quotation each is: 6 bytes a word, no words kept. */
export interface QuoteRuns {
  /** Even numbers are runs that tell something by themselves; odd ones find short quotations only. */
  readonly runs: Int32Array;
  readonly pieces: Uint16Array;
  /** For each quotation: whether it has so few telling runs that all its runs must do. */
  readonly isShort: readonly boolean[];
}

/** Quotations of one source that are looked at; what has more is no report. */
const MOST = 0xffff;
/** Telling runs from which a quotation is found by those alone. */
const ENOUGH = 4;

/**
 * Runs of three plain words, told apart by whether a word of weight is among them; and pairs of neighbouring words of
 * weight, which survive where every small word between them was changed.
 */
export function quoteRuns(pieces: readonly QuotePiece[]): QuoteRuns {
  const runs: number[] = [];
  const owners: number[] = [];
  const isShort = pieces.slice(0, MOST).map((piece, owner) => {
    const own = runsOf(piece);
    for (const run of own) {
      runs.push(run);
      owners.push(owner);
    }
    return [...own].filter(isTelling).length < ENOUGH;
  });
  return { runs: Int32Array.from(runs), pieces: Uint16Array.from(owners), isShort };
}

export const isTelling = (run: number): boolean => (run & 1) === 0;

function runsOf({ plain, weights }: QuotePiece): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const tells = weights[at] === 1 || weights[at + 1] === 1 || weights[at + 2] === 1;
    found.add(tells ? hashWords(plain, at, 3) & ~1 : hashWords(plain, at, 3) | 1);
  }
  const weighty = plain.filter((_, at) => weights[at] === 1);
  for (let at = 0; at + 2 <= weighty.length; at++) found.add(hashWords(weighty, at, 2) & ~1);
  return found;
}
