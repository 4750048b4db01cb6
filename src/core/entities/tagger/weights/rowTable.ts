import type { FeatureList } from '../features/featureList.js';
import { LABELS } from '../labels/labels.js';
import { PACKED, pack } from './packed.js';

/** Bits of the sieve that tells most unknown features before the table is asked: it fits where memory is quick. */
const SIEVE = 21;

/** Weights of features: under a feature's hash one whole number for each label. Found by open addressing. */
export class RowTable {
  private readonly mask: number;
  /** Key and row, one after the other; a row of -1 ends a search. */
  private readonly slots: Int32Array;
  private readonly sieve = new Int32Array(1 << (SIEVE - 5));
  private readonly rows: Int32Array;

  /** `weights`: LABELS numbers for each key, in order. */
  constructor(keys: Int32Array, weights: Int8Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(-1);
    this.rows = new Int32Array(keys.length * PACKED);
    for (const [at, key] of keys.entries()) {
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = at * PACKED;
      const bit = key >>> (32 - SIEVE);
      this.sieve[bit >> 5] = (this.sieve[bit >> 5] as number) | (1 << (bit & 31));
      pack(weights, at * LABELS, this.rows, at * PACKED);
    }
  }

  /** Adds the weights of each feature to packed `sums` from `to` on. */
  add({ hashes, size }: FeatureList, sums: Int32Array, to: number): void {
    const { mask, slots, rows, sieve } = this;
    for (let at = 0; at < size; at++) {
      const hash = hashes[at] as number;
      const bit = hash >>> (32 - SIEVE);
      if (!((sieve[bit >> 5] as number) & (1 << (bit & 31)))) continue;
      let slot = (hash & mask) * 2;
      let row = slots[slot + 1] as number;
      while (row !== -1 && slots[slot] !== hash) {
        slot = (slot + 2) & (mask * 2 + 1);
        row = slots[slot + 1] as number;
      }
      if (row !== -1)
        for (let cell = 0; cell < PACKED; cell++) sums[to + cell] = (sums[to + cell] as number) + (rows[row + cell] as number);
    }
  }
}
