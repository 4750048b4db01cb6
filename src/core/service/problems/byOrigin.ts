import { originalOf } from '../../compare/board/standing.js';
import type { Conflict, Statement } from '../../sources/finding.js';
import type { SourceIndex } from '../../sources/sourceIndex.js';

/** A conflict as one article has it. */
export interface Sides {
  readonly kind: Conflict['kind'];
  readonly own: Statement;
  readonly other: Statement;
}

/**
 * The conflicts of an article, those that the reprints of one text tell alike together, the original first where it is among
 * them: five outlets with one agency's story contradict once.
 */
export function byOrigin(
  index: SourceIndex,
  uri: string,
  conflicts: readonly Conflict[],
): readonly (readonly [Sides, ...Sides[]])[] {
  const groups = new Map<string, [Sides, ...Sides[]]>();
  for (const { kind, a, b } of conflicts) {
    const [own, other] = a.source.uri === uri ? [a, b] : [b, a];
    const origin = originalOf(index, other.source);
    const key = `${kind} ${own.span.start} ${other.value} ${origin.uri}`;
    const sides = { kind, own, other };
    const group = groups.get(key);
    if (!group) groups.set(key, [sides]);
    else if (other.source === origin) group.unshift(sides);
    else group.push(sides);
  }
  return [...groups.values()];
}
