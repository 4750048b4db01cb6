import { agreement, type Candidate } from './candidate.js';
import type { Expectation } from './expected.js';
import type { Verdict } from './judge.js';
import type { Sought } from './sought.js';

/**
 * No two records that stood in different places may end on one: of those that say of themselves that they were different
 * turns of the same words, the one that agrees best and lies nearest to where it should be stays; where that does not tell
 * them apart, none does.
 */
export function settle(
  records: readonly Sought[],
  verdicts: readonly Verdict[],
  expectedAt: (at: number) => Expectation,
): readonly Verdict[] {
  const claims = new Map<string, number[]>();
  for (const [index, verdict] of verdicts.entries()) {
    const { words, count } = records[index] as Sought;
    if (verdict.kind === 'lost' || count < 2) continue;
    const key = `${verdict.found.start} ${words}`;
    claims.set(key, [...(claims.get(key) ?? []), index]);
  }
  const settled = [...verdicts];
  for (const claimants of claims.values()) {
    if (new Set(claimants.map((index) => (records[index] as Sought).turn)).size < 2) continue;
    const claim = (index: number) => {
      const { found } = verdicts[index] as { found: Candidate };
      const { at = 0 } = records[index] as Sought;
      return {
        index,
        turn: (records[index] as Sought).turn,
        agreement: agreement(found),
        far: expectedAt(at).distanceOf(found.place),
      };
    };
    const ranked = claimants.map(claim).sort((a, b) => a.far - b.far || b.agreement - a.agreement);
    const [best] = ranked as [ReturnType<typeof claim>];
    const rivals = ranked.filter(({ turn }) => turn !== best.turn);
    const isClear = rivals.every(({ far, agreement: other }) => far > 2 * best.far + 20 || other < best.agreement - 0.2);
    for (const index of claimants) {
      if (isClear && (records[index] as Sought).turn === best.turn) continue;
      settled[index] = { kind: 'lost', guess: (verdicts[index] as { found: Candidate }).found };
    }
  }
  return settled;
}
