import { shuffle } from '../shuffle.js';

/** One quotation: the clues of everybody who may have said it, who did (indexes, one is enough), and how much it counts. */
export interface Question {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
}

export interface RankSettings {
  /** A clue has to be seen this often to be learned. */
  readonly least: number;
  readonly rounds: number;
  /** Rounds that are not averaged. */
  readonly warmUp: number;
  readonly step: number;
  readonly decay: number;
}

export const SETTINGS: RankSettings = { least: 8, rounds: 12, warmUp: 5, step: 0.1, decay: 0.2 };

/**
 * Conditional logistic regression over the candidates of each question (the likelihood of any right one among all), by
 * stochastic gradient descent with steps of their own for each strength (AdaGrad), decay towards nought, and the mean
 * of the last rounds. `fixed` strengths are used and not moved. The same questions give the same strengths, bit for bit.
 */
export function learnRanking(
  questions: readonly Question[],
  settings: RankSettings = SETTINGS,
  fixed: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const clues = often(questions, settings.least).filter((clue) => !fixed.has(clue));
  const index = new Map(clues.map((clue, at) => [clue, at]));
  const rows = questions.map(({ candidates, right }) => ({
    candidates: candidates.map((found) => found.flatMap((clue) => index.get(clue) ?? [])),
    given: candidates.map((found) => found.reduce((sum, clue) => sum + (fixed.get(clue) ?? 0), 0)),
    right: candidates.map((_, at) => right.includes(at)),
  }));
  const model = new Ranking(clues.length, settings);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(rows, round + 1);
    for (const row of rows) model.step(row);
    if (round >= settings.warmUp) model.remember();
  }
  return new Map(clues.map((clue, at) => [clue, model.mean(at)]));
}

function often(questions: readonly Question[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { candidates } of questions) for (const clue of candidates.flat()) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([clue]) => clue);
}

interface Row {
  readonly candidates: readonly (readonly number[])[];
  readonly given: readonly number[];
  readonly right: readonly boolean[];
}

class Ranking {
  private readonly strengths: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;

  constructor(
    clues: number,
    private readonly settings: RankSettings,
  ) {
    this.strengths = new Float64Array(clues);
    this.squares = new Float64Array(clues).fill(1e-6);
    this.sums = new Float64Array(clues);
  }

  step({ candidates, given, right }: Row): void {
    const sums = candidates.map((clues, at) =>
      clues.reduce((sum, clue) => sum + (this.strengths[clue] as number), given[at] as number),
    );
    const likely = shares(sums, () => true);
    const wanted = shares(sums, (at) => right[at] === true);
    for (const [at, clues] of candidates.entries()) {
      const slope = (likely[at] as number) - (wanted[at] as number);
      if (Math.abs(slope) > 1e-4) for (const clue of clues) this.move(clue, slope);
    }
  }

  private move(clue: number, slope: number): void {
    const gradient = slope + this.settings.decay * (this.strengths[clue] as number);
    const square = (this.squares[clue] as number) + gradient * gradient;
    this.squares[clue] = square;
    this.strengths[clue] = (this.strengths[clue] as number) - (this.settings.step * gradient) / Math.sqrt(square);
  }

  remember(): void {
    for (let clue = 0; clue < this.sums.length; clue++)
      this.sums[clue] = (this.sums[clue] as number) + (this.strengths[clue] as number);
  }

  mean(clue: number): number {
    return (this.sums[clue] as number) / (this.settings.rounds - this.settings.warmUp);
  }
}

/** Each one's share of the exponentials of those that count; nought for the rest. */
function shares(sums: readonly number[], counts: (at: number) => boolean): readonly number[] {
  const top = Math.max(...sums.filter((_, at) => counts(at)));
  const powers = sums.map((sum, at) => (counts(at) ? Math.exp(sum - top) : 0));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}
