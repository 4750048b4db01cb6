import { LABELS } from '../../core/entities/tagger/labels/labels.js';
import { BEFORE, type Lattice, NEVER } from '../../core/entities/tagger/labels/lattice.js';

/** Words labelled together: features of each as indexes, where each word's begin in them, allowed labels and gold ones, as bits. */
export interface Sequence {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly allowed: Int32Array;
  /** One label a word, or more where it is not known which of them. */
  readonly gold: Int32Array;
  /** How much its text counts. */
  readonly weight: number;
  /** Scores that are there already and are not learned, LABELS a word. */
  readonly base?: Float32Array;
}

/** Weights in training: `rows` of LABELS numbers for each feature, and the transitions, at `before * LABELS + label`. */
export interface Weights {
  readonly rows: Float32Array;
  readonly steps: Float64Array;
}

/** Adds up what each word's features say. */
export function score(lattice: Lattice, { rows }: Pick<Weights, 'rows'>, { features, starts, allowed, base }: Sequence): void {
  const words = allowed.length;
  lattice.reserve(words);
  const { emission } = lattice;
  for (let word = 0; word < words; word++) {
    const to = word * LABELS;
    for (let label = 0; label < LABELS; label++) emission[to + label] = base ? (base[to + label] as number) : 0;
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const row = (features[at] as number) * LABELS;
      for (let label = 0; label < LABELS; label++) (emission[to + label] as number) += rows[row + label] as number;
    }
    for (let label = 0; label < LABELS; label++) if (!((allowed[word] as number) & (1 << label))) emission[to + label] = NEVER;
  }
}

/** Adds the expected number of each transition, the one from before the stretch too. */
export function expectSteps(
  { alpha, beta, power, marginal }: Lattice,
  powers: Float64Array,
  words: number,
  into: Float64Array,
): void {
  for (let label = 0; label < LABELS; label++) (into[label] as number) += marginal[label] as number;
  const pair = new Float64Array(LABELS * LABELS);
  for (let from = LABELS; from < words * LABELS; from += LABELS) {
    let sum = 0;
    pair.fill(0);
    for (let label = 0; label < LABELS; label++) {
      const right = (power[from + label] as number) * (beta[from + label] as number);
      for (const before of BEFORE[label] as Uint8Array) {
        const value = right * (powers[before * LABELS + label] as number) * (alpha[from - LABELS + before] as number);
        pair[before * LABELS + label] = value;
        sum += value;
      }
    }
    for (let cell = 0; cell < pair.length; cell++) (into[cell] as number) += (pair[cell] as number) / sum;
  }
}
