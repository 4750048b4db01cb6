import { LABELS } from '../labels/labels.js';

/**
 * Whole numbers for all labels, two in each 32 bits: label 2n in the lower half, 2n + 1 in the upper. Added up as 32-bit numbers
 * they stay apart while each sum fits in 16 bits; that halves the additions.
 */
export const PACKED = (LABELS + 1) >> 1;

/** Packs LABELS numbers of `from`, from `at` on, into `to`. */
export function pack(from: Int8Array, at: number, to: Int32Array, into: number): void {
  for (let label = 0, cell = into; label < LABELS; label += 2, cell++) {
    const upper = label + 1 < LABELS ? (from[at + label + 1] as number) << 16 : 0;
    to[cell] = (to[cell] as number) + (from[at + label] as number) + upper;
  }
}

/** The number of one label of the sums at `at`. */
export function unpacked(sums: Int32Array, at: number, label: number): number {
  const both = sums[at + (label >> 1)] as number;
  const lower = (both << 16) >> 16;
  return label & 1 ? (both - lower) >> 16 : lower;
}
