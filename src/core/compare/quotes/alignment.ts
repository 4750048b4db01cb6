import { diffArrays } from 'diff';
import type { QuotePiece } from './quotePiece.js';

/** What of a piece is aligned. */
export type Weighed = Pick<QuotePiece, 'plain' | 'weights'>;

/** What two wordings share, in order. */
export interface Shared {
  readonly count: number;
  /** Shared words that tell something. */
  readonly content: number;
  /** Longest stretch without a gap. */
  readonly run: number;
  /** Shared weight by the weight of the lighter side. */
  readonly containment: number;
  /** Positions of the shared words in `a`, and of the same in `b`. */
  readonly inA: readonly number[];
  readonly inB: readonly number[];
}

/** Words of a quotation that are aligned; what is longer is no utterance but an article in marks. */
const LONGEST = 500;

/** Aligns the plain words of two wordings (longest common subsequence, Myers 1986, by the diff library). */
export function shared(a: Weighed, b: Weighed): Shared {
  const inA: number[] = [];
  const inB: number[] = [];
  let run = 0;
  let atA = 0;
  let atB = 0;
  for (const { added, removed, value } of diffArrays(a.plain.slice(0, LONGEST), b.plain.slice(0, LONGEST))) {
    const length = value.length;
    if (!added && !removed) {
      run = Math.max(run, length);
      for (let step = 0; step < length; step++) {
        inA.push(atA + step);
        inB.push(atB + step);
      }
    }
    if (!added) atA += length;
    if (!removed) atB += length;
  }
  const matched = inA.reduce((sum, at, step) => sum + Math.min(a.weights[at] ?? 0, b.weights[inB[step] ?? 0] ?? 0), 0);
  const content = inA.filter((at, step) => a.weights[at] === 1 && b.weights[inB[step] ?? 0] === 1).length;
  return { count: inA.length, content, run, containment: matched / Math.max(0.25, Math.min(total(a), total(b))), inA, inB };
}

const total = ({ weights }: Weighed): number => weights.slice(0, LONGEST).reduce((sum, one) => sum + one, 0);
