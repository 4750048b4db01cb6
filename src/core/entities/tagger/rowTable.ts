import type { FeatureList } from './featureList.js';
import { LABELS } from './labels.js';

/** Weights of features: under a feature's hash one whole number for each label. Found by open addressing. */
export class RowTable {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;

  /** `weights`: LABELS numbers for each key, in order. */
  constructor(
    keys: Int32Array,
    readonly weights: Int8Array,
  ) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.keys = new Int32Array(size);
    for (const [at, key] of keys.entries()) {
      let slot = key & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = at * LABELS;
      this.keys[slot] = key;
    }
  }

  /** Adds the weights of each feature to LABELS numbers of `sums` from `to` on. */
  add({ hashes, size }: FeatureList, sums: Int16Array | Int32Array, to: number): void {
    const { mask, slots, keys, weights } = this;
    for (let at = 0; at < size; at++) {
      const hash = hashes[at] as number;
      let slot = hash & mask;
      let row = slots[slot] as number;
      while (row !== -1 && keys[slot] !== hash) {
        slot = (slot + 1) & mask;
        row = slots[slot] as number;
      }
      if (row !== -1)
        for (let label = 0; label < LABELS; label++)
          sums[to + label] = (sums[to + label] as number) + (weights[row + label] as number);
    }
  }
}
