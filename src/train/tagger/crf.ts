import { LABELS, OUTSIDE } from '../../core/entities/tagger/labels.js';
import { shuffle } from '../shuffle.js';
import { Lattice, type Sequence, type Weights } from './sequence.js';

export interface CrfSettings {
  readonly rounds: number;
  /** Rounds before weights are averaged. */
  readonly warmUp: number;
  readonly step: number;
  readonly decay: number;
  readonly seed?: number;
}

/**
 * Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradient descent with steps of their own
 * for each weight (AdaGrad), L2 decay of the weights touched, and the mean of the last rounds.
 */
export function trainCrf(sequences: readonly Sequence[], features: number, settings: CrfSettings, log?: (round: number) => void): Weights {
  const rows = new Float32Array(features * LABELS);
  const squares = new Float32Array(features * LABELS).fill(1e-3);
  const steps = new Float32Array(LABELS * LABELS);
  const stepSquares = new Float32Array(LABELS * LABELS).fill(1e-3);
  const sum = new Float32Array(features * LABELS);
  const stepSum = new Float32Array(LABELS * LABELS);
  const weights = { rows, steps };
  const lattice = new Lattice();
  const order = sequences.map((_, at) => at);
  const slope = new Float64Array(LABELS);
  const { step, decay } = settings;
  let kept = 0;
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, round + 1 + 1000 * (settings.seed ?? 0));
    for (const index of order) {
      const sequence = sequences[index] as Sequence;
      const { features: ids, starts, gold, weight } = sequence;
      const words = gold.length;
      lattice.score(weights, sequence);
      lattice.run(weights, words);
      const { marginal, stepMarginal } = lattice;
      for (let word = 0; word < words; word++) {
        let largest = 0;
        for (let label = 0; label < LABELS; label++) {
          const value = ((marginal[word * LABELS + label] as number) - (gold[word] === label ? 1 : 0)) * weight;
          slope[label] = value;
          largest = Math.max(largest, Math.abs(value));
        }
        if (largest < 1e-3) continue;
        for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
          const row = (ids[at] as number) * LABELS;
          for (let label = 0; label < LABELS; label++) {
            const cell = row + label;
            const s = slope[label] as number;
            if (s < 1e-4 && s > -1e-4) continue;
            const g = s + decay * (rows[cell] as number);
            const square = (squares[cell] as number) + g * g;
            squares[cell] = square;
            rows[cell] = (rows[cell] as number) - (step * g) / Math.sqrt(square);
          }
        }
      }
      let before = OUTSIDE;
      for (let word = 0; word < words; word++) {
        const cell = before * LABELS + (gold[word] as number);
        stepMarginal[cell] = (stepMarginal[cell] as number) - 1;
        before = gold[word] as number;
      }
      for (let cell = 0; cell < steps.length; cell++) {
        const g = (stepMarginal[cell] as number) * weight;
        if (g < 1e-4 && g > -1e-4) continue;
        const square = (stepSquares[cell] as number) + g * g;
        stepSquares[cell] = square;
        steps[cell] = (steps[cell] as number) - (step * g) / Math.sqrt(square);
      }
    }
    if (round >= settings.warmUp) {
      kept++;
      for (let cell = 0; cell < sum.length; cell++) (sum[cell] as number) += rows[cell] as number;
      for (let cell = 0; cell < stepSum.length; cell++) (stepSum[cell] as number) += steps[cell] as number;
    }
    log?.(round);
  }
  for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] as number) / kept;
  for (let cell = 0; cell < stepSum.length; cell++) stepSum[cell] = (stepSum[cell] as number) / kept;
  return { rows: sum, steps: stepSum };
}
