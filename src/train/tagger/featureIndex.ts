/** Features by their hash: first counted, then those seen often enough are numbered. Open addressing; holds 14 million. */
export class FeatureIndex {
  private readonly mask = (1 << 24) - 1;
  private readonly keys = new Int32Array(1 << 24);
  private readonly values = new Int32Array(1 << 24);
  private used = 0;

  private slot(hash: number): number {
    let slot = hash & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  count(hash: number): void {
    const key = hash || 1;
    const slot = this.slot(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      if (++this.used > 14e6) throw new Error('too many features');
    }
    this.values[slot] = (this.values[slot] as number) + 1;
  }

  /**
   * Numbers the features that were counted at least so often, the most frequent first, so that in the shipped model what is
   * asked most lies together; returns their hashes in the order of numbers.
   */
  number(least: number): Int32Array {
    const kept: number[] = [];
    for (const [slot, key] of this.keys.entries()) if (key !== 0 && (this.values[slot] as number) >= least) kept.push(slot);
    const { keys, values } = this;
    kept.sort((a, b) => (values[b] as number) - (values[a] as number) || (keys[a] as number) - (keys[b] as number));
    const hashes = Int32Array.from(kept, (slot) => keys[slot] as number);
    values.fill(-1);
    for (const [number, slot] of kept.entries()) values[slot] = number;
    return hashes;
  }

  /** Number of a feature; -1 where it has none. */
  of(hash: number): number {
    const slot = this.slot(hash || 1);
    return this.keys[slot] === 0 ? -1 : (this.values[slot] as number);
  }
}
