/** Precision, recall and F1 in per cent, one decimal, with the counts behind them. */
export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export function prf(right: number, found: number, gold: number): Prf {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), right, found, gold };
}

/** A share in per cent, one decimal. */
export const percent = (share: number): number => Number((100 * share).toFixed(1));
