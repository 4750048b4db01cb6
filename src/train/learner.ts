import { shuffle } from './shuffle.js';

/** One piece of a text: its clues, what it turned out to be (an index), and how much it counts. */
export interface Example {
  readonly clues: readonly string[];
  readonly outcome: number;
  readonly weight: number;
}

/** How strongly each clue speaks for each outcome, in natural logarithms; `always` speaks in every case. */
export interface Strengths {
  readonly always: readonly number[];
  readonly clues: ReadonlyMap<string, readonly number[]>;
}

const ROUNDS = 16;
/** Rounds that are not averaged: there the strengths still move far. */
const WARM_UP = 6;
const STEP = 0.1;
const DECAY = 8e-4;

/**
 * Multinomial logistic regression by stochastic gradient descent with steps of their own for each strength (AdaGrad:
 * Duchi, Hazan, Singer 2011), L2 decay, and the mean of the last rounds' strengths (Polyak, Juditsky 1992).
 * The order of the examples is shuffled by a fixed rule: equal examples give equal strengths, bit for bit.
 */
export function learn(examples: readonly Example[], clues: readonly string[], outcomes: number): Strengths {
  const index = new Map(clues.map((clue, at) => [clue, at]));
  const rows = examples.map((example) => ({
    outcome: example.outcome,
    weight: example.weight,
    clues: [...new Set(example.clues)].flatMap((clue) => index.get(clue) ?? []),
  }));
  const model = new Model(clues.length, outcomes);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, round + 1);
    for (const row of rows) model.step(row.clues, row.outcome, row.weight);
    if (round >= WARM_UP) model.remember();
  }
  const mean = model.mean(ROUNDS - WARM_UP);
  return { always: mean(clues.length), clues: new Map(clues.map((clue, at) => [clue, mean(at)])) };
}

/** Strengths in one array, `outcomes` to a clue; the last clue is the one that always holds. */
class Model {
  private readonly strengths: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;

  constructor(
    private readonly clues: number,
    private readonly outcomes: number,
  ) {
    this.strengths = new Float64Array((clues + 1) * outcomes);
    this.squares = new Float64Array((clues + 1) * outcomes).fill(1e-6);
    this.sums = new Float64Array((clues + 1) * outcomes);
  }

  step(clues: readonly number[], outcome: number, weight: number): void {
    const likely = this.probabilities(clues);
    for (let at = 0; at < this.outcomes; at++) {
      const slope = ((likely[at] as number) - (at === outcome ? 1 : 0)) * weight;
      this.move(this.clues * this.outcomes + at, slope);
      for (const clue of clues) {
        const cell = clue * this.outcomes + at;
        this.move(cell, slope + DECAY * (this.strengths[cell] as number));
      }
    }
  }

  private move(cell: number, slope: number): void {
    const square = (this.squares[cell] as number) + slope * slope;
    this.squares[cell] = square;
    this.strengths[cell] = (this.strengths[cell] as number) - (STEP * slope) / Math.sqrt(square);
  }

  private probabilities(clues: readonly number[]): readonly number[] {
    const sums: number[] = [];
    for (let at = 0; at < this.outcomes; at++) {
      let sum = this.strengths[this.clues * this.outcomes + at] as number;
      for (const clue of clues) sum += this.strengths[clue * this.outcomes + at] as number;
      sums.push(sum);
    }
    const top = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - top));
    const all = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / all);
  }

  remember(): void {
    for (let cell = 0; cell < this.sums.length; cell++)
      this.sums[cell] = (this.sums[cell] as number) + (this.strengths[cell] as number);
  }

  mean(rounds: number): (clue: number) => readonly number[] {
    return (clue) => [...this.sums.slice(clue * this.outcomes, (clue + 1) * this.outcomes)].map((sum) => sum / rounds);
  }
}
