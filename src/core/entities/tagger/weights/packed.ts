import { LABELS } from '../labels/labels.js';

/**
 * Whole numbers for all labels, two in each 32 bits: label 2n in the lower half, 2n + 1 in the upper. Added up as 32-bit numbers
 * they stay apart while each sum fits in 16 bits; that halves the additions.
 */
export const PACKED = (LABELS + 1) >> 1;

/** Packs LABELS numbers of `from`, from `at` on, into `to`. */
export function pack(from: Int8Array, at: number, to: Int32Array, into: number): void {
  for (let label = 0; label < LABELS; label++) {
    const cell = into + (label >> 1);
    to[cell] = (to[cell] as number) + (label & 1 ? (from[at + label] as number) << 16 : (from[at + label] as number));
  }
}

/** The number of one label of the sums at `at`. */
export function unpacked(sums: Int32Array, at: number, label: number): number {
  const both = sums[at + (label >> 1)] as number;
  const lower = (both << 16) >> 16;
  return label & 1 ? (both - lower) >> 16 : lower;
}
