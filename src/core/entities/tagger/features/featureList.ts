/** Hashes of features, gathered for one word after the other in the same array. */
export class FeatureList {
  /** The first `size` numbers are the features. */
  hashes = new Int32Array(256);
  size = 0;

  add(hash: number): void {
    if (this.size === this.hashes.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.size++] = hash;
  }

  clear(): void {
    this.size = 0;
  }
}
