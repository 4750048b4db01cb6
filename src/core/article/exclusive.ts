import { agreement, type Candidate } from './candidate.js';
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

/**
 * No two records that stood in different places may end on one. Of those that say of themselves that they were different
 * turns of the same words, the one stays that has nowhere else to go, or, where all are alike, the one that would move
 * least; where that does not tell them apart, none. `taken`: turns that are certain, by {@link claimKey}. Answers the
 * claims that are given up.
 */
export function givenUp(claims: readonly Claim[], taken: ReadonlyMap<string, number>): readonly Claim[] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.sought.count < 2) continue;
    const key = claimKey(claim.found.place, claim.sought.words);
    const group = byPlace.get(key);
    if (group) group.push(claim);
    else byPlace.set(key, [claim]);
  }
  return [...byPlace].flatMap(([key, group]) => {
    const holder = taken.get(key);
    if (holder !== undefined) return group.filter(({ sought }) => sought.turn !== holder);
    const [first] = group as [Claim];
    if (group.every(({ sought }) => sought.turn === first.sought.turn)) return [];
    const kept = keeper(group);
    return group.filter(({ sought }) => sought.turn !== kept);
  });
}

/** The turn that stays; undefined where none does. */
function keeper(group: readonly Claim[]): number | undefined {
  const byRegret = [...group].sort((a, b) => b.regret - a.regret);
  const [best] = byRegret as [Claim];
  const rival = byRegret.find(({ sought }) => sought.turn !== best.sought.turn) as Claim;
  if (best.regret - rival.regret >= CLEAR) return best.sought.turn;
  const byAgreement = [...group].sort((a, b) => agreement(b.found) - agreement(a.found));
  const [like] = byAgreement as [Claim];
  const less = byAgreement.find(({ sought }) => sought.turn !== like.sought.turn) as Claim;
  if (agreement(like.found) - agreement(less.found) >= MORE_LIKE) return like.sought.turn;
  const byWay = [...group].sort((a, b) => wayOf(a) - wayOf(b));
  const [nearest] = byWay as [Claim];
  const next = byWay.find(({ sought }) => sought.turn !== nearest.sought.turn) as Claim;
  return wayOf(next) > 2 * wayOf(nearest) + 20 ? nearest.sought.turn : undefined;
}

const wayOf = ({ sought, found }: Claim): number => Math.abs(found.place - (sought.at ?? 0));

/** Names a place and the words that stand there. `place` in code points. */
export const claimKey = (place: number, words: string): string => `${place} ${words}`;
