import { LABELS, mayFollow, OUTSIDE } from './labels.js';

/** For each label those that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(label, before))),
);

/** Score of a label that a word may not have. */
export const NEVER = -1e6;

/**
 * The labels of a stretch of words with their scores, in natural logarithms: LABELS numbers a word. One lattice serves all
 * stretches, one after the other; its arrays grow to the longest.
 */
export class Lattice {
  private size = 0;
  /** What the words' features say. */
  emission = new Float64Array(0);
  /** Probability of each label, after {@link Lattice.run}. */
  marginal = new Float64Array(0);
  /** Forward and backward sums, each word's scaled to one, and powers of the emissions. */
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  power = new Float64Array(0);
  private back = new Uint8Array(0);
  private scores = new Float64Array(2 * LABELS);

  /** Makes room for a stretch; its emissions are whatever was there before. */
  reserve(words: number): void {
    if (words <= this.size) return;
    this.size = words * 2;
    const cells = this.size * LABELS;
    this.emission = new Float64Array(cells);
    this.marginal = new Float64Array(cells);
    this.alpha = new Float64Array(cells);
    this.beta = new Float64Array(cells);
    this.power = new Float64Array(cells);
    this.back = new Uint8Array(cells);
  }

  /** Marginal probabilities (forward-backward). `powers`: e to the score of each transition, at `before * LABELS + label`. */
  run(powers: Float64Array, words: number): void {
    this.forward(powers, words);
    this.backward(powers, words);
    const { alpha, beta, marginal } = this;
    for (let from = 0; from < words * LABELS; from += LABELS) {
      let sum = 0;
      for (let cell = from; cell < from + LABELS; cell++) sum += (alpha[cell] as number) * (beta[cell] as number);
      for (let cell = from; cell < from + LABELS; cell++)
        marginal[cell] = ((alpha[cell] as number) * (beta[cell] as number)) / sum;
    }
  }

  private forward(powers: Float64Array, words: number): void {
    const { emission, alpha, power } = this;
    for (let from = 0; from < words * LABELS; from += LABELS) {
      let top = NEVER;
      for (let label = 0; label < LABELS; label++) top = Math.max(top, emission[from + label] as number);
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const own = (emission[from + label] as number) - top;
        if (own < NEVER / 2) {
          power[from + label] = alpha[from + label] = 0;
          continue;
        }
        let into = 0;
        if (from === 0) into = mayFollow(label, OUTSIDE) ? (powers[OUTSIDE * LABELS + label] as number) : 0;
        else
          for (let nth = 0, list = BEFORE[label] as Uint8Array; nth < list.length; nth++) {
            const before = list[nth] as number;
            into += (alpha[from - LABELS + before] as number) * (powers[before * LABELS + label] as number);
          }
        power[from + label] = Math.exp(own);
        alpha[from + label] = into * (power[from + label] as number);
        sum += alpha[from + label] as number;
      }
      for (let cell = from; cell < from + LABELS; cell++) alpha[cell] = (alpha[cell] as number) / sum;
    }
  }

  private backward(powers: Float64Array, words: number): void {
    const { beta, power } = this;
    beta.fill(1, (words - 1) * LABELS, words * LABELS);
    for (let from = (words - 1) * LABELS; from > 0; from -= LABELS) {
      const to = from - LABELS;
      beta.fill(0, to, from);
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const right = (power[from + label] as number) * (beta[from + label] as number);
        if (right === 0) continue;
        for (let nth = 0, list = BEFORE[label] as Uint8Array; nth < list.length; nth++) {
          const before = list[nth] as number;
          const value = right * (powers[before * LABELS + label] as number);
          beta[to + before] = (beta[to + before] as number) + value;
          sum += value;
        }
      }
      for (let cell = to; cell < from; cell++) beta[cell] = (beta[cell] as number) / sum;
    }
  }

  /** The likeliest sequence of labels (Viterbi), into `labels` from `at` on. */
  best(steps: Float64Array, words: number, labels: Uint8Array, at: number): void {
    const { emission, back, scores } = this;
    scores.fill(NEVER * 1e6);
    scores[OUTSIDE] = 0;
    for (let word = 0; word < words; word++) {
      const old = (word % 2) * LABELS;
      const next = LABELS - old;
      for (let label = 0; label < LABELS; label++) {
        const own = emission[word * LABELS + label] as number;
        if (own <= NEVER) {
          scores[next + label] = NEVER * 1e6;
          continue;
        }
        let top = -Infinity;
        for (let nth = 0, list = BEFORE[label] as Uint8Array; nth < list.length; nth++) {
          const before = list[nth] as number;
          const value = (scores[old + before] as number) + (steps[before * LABELS + label] as number);
          if (value <= top) continue;
          top = value;
          back[word * LABELS + label] = before;
        }
        scores[next + label] = top + own;
      }
    }
    const end = (words % 2) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other++)
      if ((scores[end + other] as number) > (scores[end + label] as number)) label = other;
    for (let word = words - 1; word >= 0; word--) {
      labels[at + word] = label;
      label = back[word * LABELS + label] as number;
    }
  }
}
