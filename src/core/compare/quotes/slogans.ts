import type { Match } from './joinParts.js';
import type { QuotePiece } from './quotePiece.js';
import { isSameName } from './quoteRelation.js';

/** Words up to which something may be a slogan or a liturgy, and mouths from which it is one. */
const SHORT = 8;
const MOUTHS = 3;

/** Without short words that three people say each: such words belong to nobody, and prove no wrong attribution. */
export const withoutSlogans = (
  matches: readonly Match[],
  matchesOf: (piece: QuotePiece) => readonly QuotePiece[],
): readonly Match[] =>
  matches.filter(({ own, other }) => {
    if (Math.min(own.words.length, other.words.length) > SHORT) return true;
    if (own.speaker === undefined || other.speaker === undefined || isSameName(own.speaker, other.speaker)) return true;
    const mouths: string[] = [];
    for (const { speaker } of [own, other, ...matchesOf(own), ...matchesOf(other)])
      if (speaker !== undefined && !mouths.some((known) => isSameName(known, speaker))) mouths.push(speaker);
    return mouths.length < MOUTHS;
  });
