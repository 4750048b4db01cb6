import { fold } from '../../text/fold.js';
import type { Selector } from '../selector.js';

/** What stood around a record, further than its own contexts reach. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Characters on each side. */
const WIDE = 120;

/** A stretch of the old text as its records tell it, character by character. */
interface Island {
  readonly start: number;
  readonly characters: string[];
}

/**
 * Puts the old text together, as far as the records and their contexts tell it, and says what stood around each: what is
 * marked beside a record is often what tells its sentence from one like it. Records that contradict each other, as those
 * written before and after an edit do, are not put together. O(records).
 */
export function widen(selectors: readonly Selector[]): (index: number) => Surroundings {
  const islands: Island[] = [];
  const placed = new Map<number, { readonly island: Island; readonly from: number; readonly to: number }>();
  for (const piece of selectors.flatMap(pieceOf).sort((a, b) => a.start - b.start)) {
    const last = islands.at(-1);
    const island = last && joins(last, piece) ? last : { start: piece.start, characters: [] };
    if (island !== last) islands.push(island);
    island.characters.push(...piece.characters.slice(island.start + island.characters.length - piece.start));
    placed.set(piece.index, { island, from: piece.from - island.start, to: piece.to - island.start });
  }
  return (index) => {
    const found = placed.get(index);
    if (!found) return { before: selectors[index]?.prefix ?? '', after: selectors[index]?.suffix ?? '' };
    const { island, from, to } = found;
    return {
      before: island.characters.slice(Math.max(0, from - WIDE), from).join(''),
      after: island.characters.slice(to, to + WIDE).join(''),
    };
  };
}

interface Piece {
  readonly index: number;
  readonly start: number;
  readonly characters: readonly string[];
  /** Where the words begin and end. */
  readonly from: number;
  readonly to: number;
}

function pieceOf({ exact, prefix = '', suffix = '', at }: Selector, index: number): Piece[] {
  if (at === undefined) return [];
  const before = [...fold(prefix)];
  const words = [...fold(exact)];
  const start = at - before.length;
  return [{ index, start, characters: [...before, ...words, ...fold(suffix)], from: at, to: at + words.length }];
}

/** They overlap, and say the same where they do. */
function joins({ start, characters }: Island, piece: Piece): boolean {
  const skip = piece.start - start;
  const common = Math.min(characters.length - skip, piece.characters.length);
  if (common <= 0) return false;
  for (let at = 0; at < common; at++) if (characters[skip + at] !== piece.characters[at]) return false;
  return true;
}
