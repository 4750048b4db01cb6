import { type Chains, chainOf, type Ratio, type Scored } from './chains.js';

/** MUC (Vilain et al. 1995): links that join a chain's mentions, each chain parted by the other side's. Singletons have none. */
export const muc = (gold: Chains, found: Chains): Scored => ({ recall: links(gold, found), precision: links(found, gold) });

function links(chains: Chains, others: Chains): Ratio {
  const of = chainOf(others);
  let right = 0;
  let all = 0;
  for (const chain of chains) {
    // A mention that the other side lacks is a part of its own.
    const parts = new Set(chain.map((mention) => of.get(mention) ?? mention));
    right += chain.length - parts.size;
    all += chain.length - 1;
  }
  return { right, of: all };
}
