import type { Statement } from '../../sources/finding.js';

/**
 * The sides of a row that say what `reference` says: the same value, a day told with its hour, or what agrees with one of
 * them, as hours of two zones do.
 */
export function siding(
  reference: Statement,
  sides: readonly Statement[],
  agree: (a: Statement, b: Statement) => boolean,
): ReadonlySet<Statement> {
  const together = new Set([reference]);
  for (const one of together)
    for (const side of sides) if (!together.has(side) && (areSame(one.value, side.value) || agree(one, side))) together.add(side);
  if (together.size < sides.length) return together;
  return new Set(sides.filter((side) => areSame(reference.value, side.value)));
}

/** `2024-07-20` and `2024-07-20TAF`; a number by its digits alone. */
const areSame = (a: string, b: string): boolean =>
  a === b || (a.length >= 10 && b.length >= 10 && (isHourOf(a, b) || isHourOf(b, a)));

const isHourOf = (hour: string, day: string): boolean => hour.startsWith(`${day}T`);
