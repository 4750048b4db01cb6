import { LABELS, mayFollow, OUTSIDE } from '../../core/entities/tagger/labels.js';

/** Words labelled together: features of each as indexes, where each word's begin in them, allowed labels, gold labels. */
export interface Sequence {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly allowed: Int32Array;
  readonly gold: Uint8Array;
  /** How much its text counts. */
  readonly weight: number;
}

const FOLLOWS = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(label, before)),
);

/** Weights in training: `rows` of LABELS numbers for each feature, and the transitions, at `before * LABELS + label`. */
export interface Weights {
  readonly rows: Float32Array;
  readonly steps: Float32Array;
}

/** Marginal probabilities of all labels and of all transitions of one sequence (forward-backward), and its log-likelihood. */
export class Lattice {
  private size = 0;
  emission = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  marginal = new Float64Array(0);
  readonly stepMarginal = new Float64Array(LABELS * LABELS);
  private readonly expSteps = new Float64Array(LABELS * LABELS);

  private grow(words: number): void {
    if (words <= this.size) return;
    this.size = words * 2;
    this.emission = new Float64Array(this.size * LABELS);
    this.alpha = new Float64Array(this.size * LABELS);
    this.beta = new Float64Array(this.size * LABELS);
    this.marginal = new Float64Array(this.size * LABELS);
  }

  /** Adds up what each word's features say. */
  score({ rows }: Weights, { features, starts, allowed }: Sequence): void {
    const words = allowed.length;
    this.grow(words);
    const { emission } = this;
    for (let word = 0; word < words; word++) {
      const to = word * LABELS;
      for (let label = 0; label < LABELS; label++) emission[to + label] = 0;
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        const row = (features[at] as number) * LABELS;
        for (let label = 0; label < LABELS; label++) (emission[to + label] as number) += rows[row + label] as number;
      }
      for (let label = 0; label < LABELS; label++) if (!((allowed[word] as number) & (1 << label))) emission[to + label] = -1e9;
    }
  }

  /** Forward and backward, each word scaled to sum to one. */
  run({ steps }: Weights, words: number): void {
    const { emission, alpha, beta, marginal, stepMarginal, expSteps } = this;
    for (let at = 0; at < expSteps.length; at++) expSteps[at] = Math.exp(steps[at] as number);
    const expE = marginal; // holds the exponentials until the end
    for (let word = 0; word < words; word++) {
      const to = word * LABELS;
      let top = -Infinity;
      for (let label = 0; label < LABELS; label++) top = Math.max(top, emission[to + label] as number);
      for (let label = 0; label < LABELS; label++) expE[to + label] = Math.exp((emission[to + label] as number) - top);
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        let into = 0;
        if (word === 0) into = mayFollow(label, OUTSIDE) ? (expSteps[OUTSIDE * LABELS + label] as number) : 0;
        else for (const before of FOLLOWS[label] as number[]) into += (alpha[to - LABELS + before] as number) * (expSteps[before * LABELS + label] as number);
        const value = into * (expE[to + label] as number);
        alpha[to + label] = value;
        sum += value;
      }
      for (let label = 0; label < LABELS; label++) alpha[to + label] = (alpha[to + label] as number) / sum;
    }
    for (let label = 0; label < LABELS; label++) beta[(words - 1) * LABELS + label] = 1;
    for (let word = words - 1; word > 0; word--) {
      const to = word * LABELS;
      const back = to - LABELS;
      for (let label = 0; label < LABELS; label++) beta[back + label] = 0;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const right = (expE[to + label] as number) * (beta[to + label] as number);
        if (right === 0) continue;
        for (const before of FOLLOWS[label] as number[]) {
          const value = right * (expSteps[before * LABELS + label] as number);
          beta[back + before] = (beta[back + before] as number) + value;
          sum += value;
        }
      }
      for (let label = 0; label < LABELS; label++) beta[back + label] = (beta[back + label] as number) / sum;
    }
    stepMarginal.fill(0);
    for (let word = 1; word < words; word++) {
      const to = word * LABELS;
      let sum = 0;
      const pairs: number[] = [];
      for (let label = 0; label < LABELS; label++) {
        const right = (expE[to + label] as number) * (beta[to + label] as number);
        for (const before of FOLLOWS[label] as number[]) {
          const value = right * (expSteps[before * LABELS + label] as number) * (alpha[to - LABELS + before] as number);
          pairs.push(before * LABELS + label, value);
          sum += value;
        }
      }
      for (let at = 0; at < pairs.length; at += 2) (stepMarginal[pairs[at] as number] as number) += (pairs[at + 1] as number) / sum;
    }
    for (let word = 0; word < words; word++) {
      const to = word * LABELS;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) sum += (alpha[to + label] as number) * (beta[to + label] as number);
      for (let label = 0; label < LABELS; label++)
        marginal[to + label] = ((alpha[to + label] as number) * (beta[to + label] as number)) / sum;
    }
    for (let label = 0; label < LABELS; label++) (stepMarginal[OUTSIDE * LABELS + label] as number) += marginal[label] as number;
  }

  /** The likeliest labels of a scored sequence (Viterbi). */
  best({ steps }: Weights, words: number): Uint8Array {
    const { emission } = this;
    const from = new Uint8Array(words * LABELS);
    let scores = new Float64Array(LABELS).fill(-Infinity);
    scores[OUTSIDE] = 0;
    for (let word = 0; word < words; word++) {
      const next = new Float64Array(LABELS);
      for (let label = 0; label < LABELS; label++) {
        let top = -Infinity;
        for (const before of FOLLOWS[label] as number[]) {
          const value = (scores[before] as number) + (steps[before * LABELS + label] as number);
          if (value > top) {
            top = value;
            from[word * LABELS + label] = before;
          }
        }
        next[label] = top + (emission[word * LABELS + label] as number);
      }
      scores = next;
    }
    const labels = new Uint8Array(words);
    let label = 0;
    for (let at = 1; at < LABELS; at++) if ((scores[at] as number) > (scores[label] as number)) label = at;
    for (let word = words - 1; word >= 0; word--) {
      labels[word] = label;
      label = from[word * LABELS + label] as number;
    }
    return labels;
  }
}
