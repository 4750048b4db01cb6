import { bestAssignment } from './bestAssignment.js';
import { type Chains, chainOf, type Scored } from './chains.js';

/** CEAF with phi4 (Luo 2005), per chain: each chain with at most one of the other side, so that their likeness is greatest. */
export function ceafPhi4(gold: Chains, found: Chains): Scored {
  const at = new Map(found.map((chain, index) => [chain, index] as const));
  const of = chainOf(found);
  const likeness = gold.map((chain) => {
    const row = new Float64Array(found.length);
    for (const mention of chain) {
      const other = of.get(mention);
      if (other) row[at.get(other) as number] = (row[at.get(other) as number] as number) + 2 / (chain.length + other.length);
    }
    return row;
  });
  const right = bestAssignment(likeness, found.length);
  return { recall: { right, of: gold.length }, precision: { right, of: found.length } };
}
