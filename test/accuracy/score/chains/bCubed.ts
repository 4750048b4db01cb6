import { type Chains, chainOf, type Ratio, type Scored } from './chains.js';

/** B-cubed (Bagga and Baldwin 1998): for each mention the share of its chain that the other side puts with it. */
export const bCubed = (gold: Chains, found: Chains): Scored => ({ recall: shares(gold, found), precision: shares(found, gold) });

function shares(chains: Chains, others: Chains): Ratio {
  const of = chainOf(others);
  let right = 0;
  let all = 0;
  for (const chain of chains) {
    const together = new Map<unknown, number>();
    for (const mention of chain) {
      const other = of.get(mention);
      if (other) together.set(other, (together.get(other) ?? 0) + 1);
    }
    for (const count of together.values()) right += count ** 2 / chain.length;
    all += chain.length;
  }
  return { right, of: all };
}
