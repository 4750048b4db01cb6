import { type Link, type Worth, weighTogether } from './chain.js';
import type { Firm } from './expected.js';
import type { Ground } from './ground.js';
import { linksOf } from './links.js';
import type { Search } from './search.js';

/** What the stored position proved is worth more than any guess. */
const PROVEN = 40;

/**
 * Weighs the places of all records together, those whose stored place proved right (`firm`) among them. Those without a
 * stored position take no part in the arrangement: each stands for itself.
 */
export function arrange(ground: Ground, searches: readonly Search[], firm: readonly Firm[]): readonly Worth[] {
  const { words } = ground.squeezed;
  const links = searches.map((search) => {
    if (search.links?.of !== search.candidates) search.links = { of: search.candidates, links: linksOf(words, search) };
    return search.links.links;
  });
  const placed = [
    ...firm.map((one) => ({ at: one.at, index: -1, links: [{ ...one, gain: PROVEN }] })),
    ...searches.flatMap(({ open: { at } }, index) => (at === undefined ? [] : [{ at, index, links: links[index] as Link[] }])),
  ].sort((a, b) => a.at - b.at || a.index - b.index);
  const worths: Worth[] = links.map((own) => ({ places: own.map(({ gain }) => gain), none: 0 }));
  for (const [number, worth] of weighTogether(placed.map((one) => one.links)).entries()) {
    const { index } = placed[number] as { index: number };
    if (index >= 0) worths[index] = worth;
  }
  return worths;
}
