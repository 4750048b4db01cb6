import type { Region } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { overlaps } from '../text/span.js';

/** Of overlapping regions the surest stays, so that no two overlap. O(n). */
export const surestWins: Refiner<Region> = {
  name: 'surestWins',
  refine(found) {
    const kept: Region[] = [];
    for (const region of found) {
      let last = kept.at(-1);
      while (last && overlaps(last.span, region.span) && last.confidence < region.confidence) {
        kept.pop();
        last = kept.at(-1);
      }
      if (!last || !overlaps(last.span, region.span)) kept.push(region);
    }
    return kept;
  },
};
