import { agreement, type Candidate } from './candidate.js';
import type { Expectation } from './expected.js';
import type { Sought } from './sought.js';

/** One record that wants a place. */
export interface Claim {
  readonly index: number;
  readonly sought: Sought;
  readonly found: Candidate;
  /** What all would lose if this record had to go elsewhere. */
  readonly regret: number;
}

/** Less difference of regret than this tells no two claims apart. */
const CLEAR = 3;
/** One more letter of the contexts that agrees. */
const MORE_LIKE = 0.03;

/** Claims on one place by different turns of the same words, and the turn that has it for certain. */
export interface Conflict {
  readonly claims: readonly Claim[];
  readonly holder: number | undefined;
}

/**
 * No two records that stood in different places may end on one. Finds where records that say of themselves that they were
 * different turns of the same words want the same place. `taken`: turns that are certain, by {@link claimKey}.
 */
export function conflictsOf(claims: readonly Claim[], taken: ReadonlyMap<string, number>): readonly Conflict[] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.sought.count < 2) continue;
    const key = claimKey(claim.found.place, claim.sought.words);
    const group = byPlace.get(key);
    if (group) group.push(claim);
    else byPlace.set(key, [claim]);
  }
  return [...byPlace].flatMap(([key, group]): Conflict[] => {
    const holder = taken.get(key);
    const isOne = group.every(({ sought }) => sought.turn === (holder ?? group[0]?.sought.turn));
    return isOne ? [] : [{ claims: group, holder }];
  });
}

/**
 * The claims that are given up: all but those of the one turn that lies clearly nearest to where its neighbours say, or
 * agrees most with what stands around, or has nowhere else to go, or would move least. Where nothing tells, all.
 */
export function givenUp({ claims, holder }: Conflict, expectedAt: (at: number) => Expectation): readonly Claim[] {
  const farOf = ({ sought, found }: Claim) => expectedAt(sought.at ?? 0).distanceOf(found.place);
  const wayOf = ({ sought, found }: Claim) => Math.abs(found.place - (sought.at ?? 0));
  const isNearer = (near: number, far: number) => far > 2 * near + 20;
  const kept =
    holder ??
    first(claims, farOf, isNearer) ??
    first(
      claims,
      (claim) => -agreement(claim.found),
      (a, b) => b - a >= MORE_LIKE,
    ) ??
    first(
      claims,
      (claim) => -claim.regret,
      (a, b) => b - a >= CLEAR,
    ) ??
    first(claims, wayOf, isNearer);
  return claims.filter(({ sought }) => sought.turn !== kept);
}

/** The turn of the claim that comes first, if it does so clearly. */
function first(
  claims: readonly Claim[],
  rankOf: (claim: Claim) => number,
  isClear: (first: number, next: number) => boolean,
): number | undefined {
  const ranked = claims.map((claim) => ({ turn: claim.sought.turn, rank: rankOf(claim) })).sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  const next = ranked.find(({ turn }) => turn !== best?.turn);
  return best && next && isClear(best.rank, next.rank) ? best.turn : undefined;
}

/** Names a place and the words that stand there. `place` in code points. */
export const claimKey = (place: number, words: string): string => `${place} ${words}`;
