import { overlaps, type Span } from '../../../src/core/text/span.js';

/** A found and a gold list of one text. */
export interface Pair<T> {
  readonly text: string;
  readonly found: readonly T[];
  readonly gold: readonly T[];
}

/** One-to-one, the pair with the greatest overlap over union first; ties go by gold, then by found order. */
export function match<T extends Span>(
  found: readonly T[],
  gold: readonly T[],
  fits: (found: T, gold: T) => boolean,
): readonly (readonly [T, T])[] {
  const candidates = gold.flatMap((g) =>
    found.filter((f) => overlaps(f, g) && fits(f, g)).map((f) => [iou(f, g), f, g] as const),
  );
  const used = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const [, f, g] of candidates.sort((a, b) => b[0] - a[0])) {
    if (used.has(f) || used.has(g)) continue;
    used.add(f).add(g);
    pairs.push([f, g]);
  }
  return pairs;
}

/** Overlap over union. */
export const iou = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The same for equal spans. */
export const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** How many of `found` stand in `gold` under the same key, each gold once. */
export function sameKeys<T>(found: readonly T[], gold: readonly T[], key: (item: T) => string): number {
  const left = new Map<string, number>();
  for (const item of gold) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return found.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count > 0;
  }).length;
}

/** The counts of all items together. */
export const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((all, item) => all + count(item), 0);
