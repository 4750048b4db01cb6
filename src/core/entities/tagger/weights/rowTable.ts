import type { FeatureList } from '../features/featureList.js';
import { LABELS } from '../labels/labels.js';
import { pack } from './packed.js';

/** A feature's hash and its seven packed numbers: 32 bytes, so that one step into memory brings both. */
const RECORD = 8;

/** Weights of features: under a feature's hash one whole number for each label. Found by open addressing. */
export class RowTable {
  private readonly last: number;
  /** Records; one without a hash ends a search. */
  private readonly records: Int32Array;

  /** `weights`: LABELS numbers for each key, in order. No key may be 0. */
  constructor(keys: Int32Array, weights: Int8Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.last = (size - 1) * RECORD;
    this.records = new Int32Array(size * RECORD);
    for (let nth = 0; nth < keys.length; nth++) {
      const key = keys[nth] as number;
      let at = (key << 3) & this.last;
      while (this.records[at] !== 0) at = (at + RECORD) & this.last;
      this.records[at] = key;
      pack(weights, nth * LABELS, this.records, at + 1);
    }
  }

  /** Adds the weights of each feature to packed `sums` from `to` on. */
  add({ hashes, size }: FeatureList, sums: Int32Array, to: number): void {
    const { last, records } = this;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let nth = 0; nth < size; nth++) {
      const hash = hashes[nth] as number;
      let at = (hash << 3) & last;
      let key = records[at] as number;
      while (key !== hash && key !== 0) {
        at = (at + RECORD) & last;
        key = records[at] as number;
      }
      if (key === 0) continue;
      a = (a + (records[at + 1] as number)) | 0;
      b = (b + (records[at + 2] as number)) | 0;
      c = (c + (records[at + 3] as number)) | 0;
      d = (d + (records[at + 4] as number)) | 0;
      e = (e + (records[at + 5] as number)) | 0;
      f = (f + (records[at + 6] as number)) | 0;
      g = (g + (records[at + 7] as number)) | 0;
    }
    sums[to] = (sums[to] as number) + a;
    sums[to + 1] = (sums[to + 1] as number) + b;
    sums[to + 2] = (sums[to + 2] as number) + c;
    sums[to + 3] = (sums[to + 3] as number) + d;
    sums[to + 4] = (sums[to + 4] as number) + e;
    sums[to + 5] = (sums[to + 5] as number) + f;
    sums[to + 6] = (sums[to + 6] as number) + g;
  }
}
