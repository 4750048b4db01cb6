import type { Source } from '../../sources/source.js';
import { shared } from './alignment.js';
import type { Match } from './joinParts.js';
import type { QuotePiece } from './quotePiece.js';

/**
 * Two quotations of one source that both claim the same words of another source's: the one that has more of them is the
 * utterance, the other one shares a turn of phrase with it. What has nothing but those words is no rival, nor is a headline.
 */
export function withoutRivals(matches: readonly Match[]): readonly Match[] {
  const lost = new Set<Match>();
  for (const side of ['own', 'other'] as const) {
    const far = side === 'own' ? 'other' : 'own';
    const groups = new Map<QuotePiece, Map<Source, Match[]>>();
    for (const match of matches) {
      const bySource = groups.get(match[side]) ?? new Map<Source, Match[]>();
      groups.set(match[side], bySource.set(match[far].source, [...(bySource.get(match[far].source) ?? []), match]));
    }
    for (const bySource of groups.values())
      for (const group of bySource.values())
        if (group.length > 1) for (const claim of losersOf(group.map(claimOf), side)) lost.add(claim.match);
  }
  return lost.size ? matches.filter((match) => !lost.has(match)) : matches;
}

interface Claim {
  readonly match: Match;
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly containment: number;
}

const claimOf = (match: Match): Claim => {
  const { inA, inB, containment } = shared(match.own, match.other);
  return { match, own: inA, other: inB, containment };
};

/** Nearly all words of a quotation: it is told elsewhere as well, no rival. */
const WHOLE = 0.9;

function losersOf(group: readonly Claim[], side: 'own' | 'other'): readonly Claim[] {
  const far = side === 'own' ? 'other' : 'own';
  return group.filter((claim) => {
    const piece = claim.match[far];
    if (piece.inHeadline || claim.containment >= WHOLE) return false;
    return group.some(
      (better) =>
        better !== claim &&
        better.containment > claim.containment &&
        better[side].length > claim[side].length &&
        2 * claim[side].filter((at) => better[side].includes(at)).length > claim[side].length,
    );
  });
}
