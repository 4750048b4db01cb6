import type { Span } from '../../../src/core/text/span.js';
import { keyOf, type Pair, sameKeys, sum } from './match.js';
import { type Prf, prf } from './prf.js';

export interface Name extends Span {
  readonly type: string;
}

/** Names: exact span and type (CoNLL), over all types and for each. */
export function scoreNames(
  pairs: readonly Pair<Name>[],
  types: readonly string[],
): { readonly exact: Prf; readonly byType: Readonly<Record<string, Prf>> } {
  const score = (wanted: readonly string[]) => {
    const keep = (names: readonly Name[]) => names.filter(({ type }) => wanted.includes(type));
    const right = sum(pairs, ({ found, gold }) => sameKeys(keep(found), keep(gold), (name) => `${keyOf(name)}:${name.type}`));
    return prf(
      right,
      sum(pairs, ({ found }) => keep(found).length),
      sum(pairs, ({ gold }) => keep(gold).length),
    );
  };
  return { exact: score(types), byType: Object.fromEntries(types.map((type) => [type, score([type])])) };
}
