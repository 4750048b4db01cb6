import { shared } from './alignment.js';
import type { Match } from './joinParts.js';
import type { QuotePiece } from './quotePiece.js';

/**
 * Two quotations of one source that both claim the same words of another source's: the one that has more of them is the
 * utterance, the other one shares a turn of phrase with it. What has nothing but those words is no rival, nor is a headline.
 */
export function withoutRivals(matches: readonly Match[]): readonly Match[] {
  const claims = matches.map((match) => claimOf(match));
  const lost = new Set<Match>();
  for (const side of ['own', 'other'] as const) {
    const groups = new Map<QuotePiece, Claim[]>();
    for (const claim of claims) groups.set(claim.match[side], [...(groups.get(claim.match[side]) ?? []), claim]);
    for (const [, group] of groups) for (const claim of losersOf(group, side)) lost.add(claim.match);
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
        better.match[far].source === piece.source &&
        better.containment > claim.containment &&
        better[side].length > claim[side].length &&
        2 * claim[side].filter((at) => better[side].includes(at)).length > claim[side].length,
    );
  });
}
