import type { Source } from '../../sources/source.js';
import { originFirst } from './originFirst.js';

/** Share of a text that must be its origin's where it is a copy of a copy. */
const OF_ORIGIN = 0.3;

/**
 * Parts sources that copies tie together into texts, each with its origin first. A source joins the text that it shares
 * most with, so that a page glued together from two agencies' texts does not make one of them.
 */
export function textGroups(
  tied: readonly Source[],
  areCopies: (a: Source, b: Source) => boolean,
  shared: (a: Source, b: Source) => number,
): readonly (readonly Source[])[] {
  const groups: Source[][] = [];
  for (const source of originFirst(tied)) {
    const own = groups
      .filter(([origin, ...copies]) => {
        if (!origin || areCopies(origin, source)) return origin !== undefined;
        return copies.some((copy) => areCopies(copy, source)) && shared(origin, source) >= OF_ORIGIN * shared(source, source);
      })
      .map((group) => ({ group, shared: Math.max(...group.map((member) => shared(member, source))) }))
      .reduce<{ group: Source[]; shared: number } | undefined>(
        (best, one) => (best && best.shared >= one.shared ? best : one),
        undefined,
      );
    if (own) own.group.push(source);
    else groups.push([source]);
  }
  return groups;
}
