import type { Clues } from './clues.js';
import { SPEAKER_STRENGTHS } from './strengths.js';
import { createStrengthTable, type StrengthTable } from './strengthTable.js';

/** Clues as they are taken into account: how strongly they speak for a candidate together, in tenths of a natural logarithm. */
export interface WeighedClues extends Clues {
  sum(): number;
}

let table: StrengthTable | undefined;

/** No clues yet, to be weighed by the strengths that were learned. */
export function weighedClues(): WeighedClues {
  table ??= createStrengthTable(SPEAKER_STRENGTHS);
  return new Weighed(table);
}

class Weighed implements WeighedClues {
  readonly #table: StrengthTable;
  #sum = 0;

  constructor(known: StrengthTable) {
    this.#table = known;
  }

  add(kind: string, first: string, second = '', third = '', fourth = ''): void {
    this.#sum += this.#table.strengthOf(kind, first, second, third, fourth);
  }

  sum(): number {
    return this.#sum;
  }
}
