import type { Span } from '../../../src/core/text/span.js';
import { keyOf, match, type Pair, sum } from './match.js';
import { type Prf, prf } from './prf.js';

export interface Timex extends Span {
  readonly type: string;
  /** Empty: unresolved. */
  readonly value: string;
  /** Why it was found or given its value; shown beside errors. */
  readonly note?: string;
}

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'];

/** Dates as in TempEval-3 (UzZaman et al. 2013): strict and relaxed spans, and value over relaxed pairs. */
export function scoreDates(pairs: readonly Pair<Timex>[]): {
  readonly strict: Prf;
  readonly relaxed: Prf;
  readonly type: Prf;
  readonly value: Prf;
  /** Of each type alone, relaxed and with its type: `DATE`; with its value too: `DATE value`. */
  readonly byType: Readonly<Record<string, Prf>>;
} {
  const found = sum(pairs, (pair) => pair.found.length);
  const gold = sum(pairs, (pair) => pair.gold.length);
  const matched = pairs.flatMap((pair) => match(pair.found, pair.gold, () => true));
  const strict = sum(pairs, (pair) => {
    const keys = new Set(pair.gold.map(keyOf));
    return pair.found.filter((timex) => keys.has(keyOf(timex))).length;
  });
  const sameType = matched.filter(([f, g]) => f.type === g.type);
  const sameValue = ([f, g]: readonly [Timex, Timex]): boolean => f.value.trim() === g.value.trim();
  const byType = TYPES.flatMap((type) => {
    const count = (list: readonly Timex[]): number => list.filter((timex) => timex.type === type).length;
    const of = [sum(pairs, (pair) => count(pair.found)), sum(pairs, (pair) => count(pair.gold))] as const;
    const right = sameType.filter(([f]) => f.type === type);
    return [
      [type, prf(right.length, ...of)],
      [`${type} value`, prf(right.filter(sameValue).length, ...of)],
    ] as const;
  });
  return {
    strict: prf(strict, found, gold),
    relaxed: prf(matched.length, found, gold),
    type: prf(sameType.length, found, gold),
    value: prf(matched.filter(sameValue).length, found, gold),
    byType: Object.fromEntries(byType),
  };
}
