import { LABELS, OUTSIDE } from '../../core/entities/tagger/labels/labels.js';
import { Lattice, NEVER } from '../../core/entities/tagger/labels/lattice.js';
import { shuffle } from '../shuffle.js';
import { onlyLabel } from './goldLabels.js';
import { expectSteps, type Sequence, score, type Weights } from './sequence.js';

export interface CrfSettings {
  readonly rounds: number;
  /** Rounds that are not averaged: there the weights still move far. */
  readonly warmUp: number;
  readonly step: number;
  readonly decay: number;
  readonly seed?: number;
  /** Share of the features that are left out of each word each time, so that none is relied on alone (dropout). */
  readonly dropout?: number;
  /** Transitions to start from. */
  readonly steps?: Float64Array;
}

/** A word whose labels are this close to the gold ones teaches nothing. */
const LEARNED = 3e-3;

/**
 * Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradient descent with steps of their own
 * for each weight (AdaGrad), L2 decay of the weights touched, and the mean of the last rounds. Always the same for equal input.
 */
export function trainCrf(
  sequences: readonly Sequence[],
  features: number,
  settings: CrfSettings,
  log?: (round: number) => void,
): Weights {
  const learner = new Learner(features, settings);
  const order = sequences.map((_, at) => at);
  const sum = { rows: new Float32Array(features * LABELS), steps: new Float64Array(LABELS * LABELS) };
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, round + 1 + 1000 * (settings.seed ?? 0));
    for (const index of order) learner.learn(learner.thin(sequences[index] as Sequence));
    if (round >= settings.warmUp) {
      addTo(sum.rows, learner.rows);
      addTo(sum.steps, learner.steps);
    }
    log?.(round);
  }
  const share = 1 / (settings.rounds - settings.warmUp);
  const kept = share * (1 - (settings.dropout ?? 0));
  for (let cell = 0; cell < sum.rows.length; cell++) (sum.rows[cell] as number) *= kept;
  for (let cell = 0; cell < sum.steps.length; cell++) (sum.steps[cell] as number) *= share;
  return sum;
}

/** The mean of several fields, each learned in another order and with other features left out. */
export function trainCrfs(sequences: readonly Sequence[], features: number, settings: CrfSettings, times: number): Weights {
  const sum = { rows: new Float32Array(features * LABELS), steps: new Float64Array(LABELS * LABELS) };
  for (let seed = 0; seed < times; seed++) {
    const { rows, steps } = trainCrf(sequences, features, { ...settings, seed });
    for (let cell = 0; cell < rows.length; cell++) (sum.rows[cell] as number) += (rows[cell] as number) / times;
    for (let cell = 0; cell < steps.length; cell++) (sum.steps[cell] as number) += (steps[cell] as number) / times;
  }
  return sum;
}

type Numbers = Float32Array | Float64Array;

function addTo(sum: Numbers, more: Numbers): void {
  for (let cell = 0; cell < sum.length; cell++) (sum[cell] as number) += more[cell] as number;
}

class Learner implements Weights {
  readonly rows: Float32Array;
  readonly steps: Float64Array;
  private readonly squares: Float32Array;
  private readonly stepSquares = new Float64Array(LABELS * LABELS).fill(1e-3);
  private readonly lattice = new Lattice();
  private readonly powers = new Float64Array(LABELS * LABELS);
  private readonly expected = new Float64Array(LABELS * LABELS);
  private target = new Float64Array(0);
  private readonly targetSteps = new Float64Array(LABELS * LABELS);
  private readonly slope = new Float64Array(LABELS);

  constructor(
    features: number,
    private readonly settings: CrfSettings,
  ) {
    this.rows = new Float32Array(features * LABELS);
    this.squares = new Float32Array(features * LABELS).fill(1e-3);
    this.state = 1 + (settings.seed ?? 0);
    this.steps = settings.steps?.slice() ?? new Float64Array(LABELS * LABELS);
  }

  private state: number;

  /** The sequence without some of its features: others each time, the same in each run. */
  thin(sequence: Sequence): Sequence {
    const least = (this.settings.dropout ?? 0) * 2 ** 32;
    if (!least) return sequence;
    const { starts, features } = sequence;
    const thinned = new Int32Array(features.length);
    const from = new Int32Array(starts.length);
    let kept = 0;
    for (let word = 0; word + 1 < starts.length; word++) {
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
        if (this.state >= least) thinned[kept++] = features[at] as number;
      }
      from[word + 1] = kept;
    }
    return { ...sequence, features: thinned, starts: from };
  }

  learn(sequence: Sequence): void {
    const { lattice, powers, steps } = this;
    const words = sequence.gold.length;
    score(lattice, this, sequence);
    for (let cell = 0; cell < powers.length; cell++) powers[cell] = Math.exp(steps[cell] as number);
    this.aim(sequence, words);
    lattice.run(powers, words);
    for (let word = 0; word < words; word++) if (this.slopes(sequence, word) > LEARNED) this.moveRows(sequence, word);
    this.moveSteps(sequence, words);
  }

  /**
   * What the labels should be: the gold ones; where it is not known which of several, as likely as they are now among these (the
   * field with partly known labels of Tsuboi et al. 2008).
   */
  private aim({ gold }: Sequence, words: number): void {
    const { lattice, powers } = this;
    if (this.target.length < words * LABELS) this.target = new Float64Array(2 * words * LABELS);
    this.targetSteps.fill(0);
    if (gold.some((set) => set & (set - 1))) {
      const free = lattice.emission.slice(0, words * LABELS);
      for (let cell = 0; cell < words * LABELS; cell++)
        if (!((gold[Math.floor(cell / LABELS)] as number) & (1 << (cell % LABELS)))) lattice.emission[cell] = NEVER;
      lattice.run(powers, words);
      this.target.set(lattice.marginal.subarray(0, words * LABELS));
      expectSteps(lattice, powers, words, this.targetSteps);
      lattice.emission.set(free);
      return;
    }
    let before = OUTSIDE;
    this.target.fill(0, 0, words * LABELS);
    for (const [word, set] of gold.entries()) {
      const label = onlyLabel(set);
      this.target[word * LABELS + label] = 1;
      (this.targetSteps[before * LABELS + label] as number) += 1;
      before = label;
    }
  }

  /** How far each label of a word is from what it should be; returns the largest distance. */
  private slopes({ weight }: Sequence, word: number): number {
    let largest = 0;
    for (let label = 0; label < LABELS; label++) {
      const p = this.lattice.marginal[word * LABELS + label] as number;
      const slope = (p - (this.target[word * LABELS + label] as number)) * weight;
      this.slope[label] = slope;
      largest = Math.max(largest, Math.abs(slope));
    }
    return largest;
  }

  private moveRows({ features, starts }: Sequence, word: number): void {
    const { rows, squares, slope } = this;
    const { step, decay } = this.settings;
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const row = (features[at] as number) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const s = slope[label] as number;
        if (s < 1e-4 && s > -1e-4) continue;
        const cell = row + label;
        const g = s + decay * (rows[cell] as number);
        const square = (squares[cell] as number) + g * g;
        squares[cell] = square;
        rows[cell] = (rows[cell] as number) - (step * g) / Math.sqrt(square);
      }
    }
  }

  private moveSteps({ weight }: Sequence, words: number): void {
    const { expected, steps, stepSquares } = this;
    expected.fill(0);
    expectSteps(this.lattice, this.powers, words, expected);
    for (let cell = 0; cell < steps.length; cell++) {
      const g = ((expected[cell] as number) - (this.targetSteps[cell] as number)) * weight;
      if (g < 1e-4 && g > -1e-4) continue;
      const square = (stepSquares[cell] as number) + g * g;
      stepSquares[cell] = square;
      steps[cell] = (steps[cell] as number) - (this.settings.step * g) / Math.sqrt(square);
    }
  }
}
