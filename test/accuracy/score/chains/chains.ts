/** Mentions of one thing, each by a key of its own; a mention stands in one chain. */
export type Chain = readonly string[];
export type Chains = readonly Chain[];

/** Two numbers of a recall or precision: what was earned, of how much. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** Each mention's chain. */
export const chainOf = (chains: Chains): ReadonlyMap<string, Chain> =>
  new Map(chains.flatMap((chain) => chain.map((mention) => [mention, chain] as const)));

/** A metric's recall and precision. */
export interface Scored {
  readonly recall: Ratio;
  readonly precision: Ratio;
}

/** F1 as a share; 0 where nothing is right. */
export function f1Of({ recall, precision }: Scored): number {
  const r = recall.of ? recall.right / recall.of : 0;
  const p = precision.of ? precision.right / precision.of : 0;
  return r + p ? (2 * r * p) / (r + p) : 0;
}
