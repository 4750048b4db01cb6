import type { WordVectors } from './wordVectors.js';

const ROUNDS = 8;

/**
 * Spherical k-means (Dhillon, Modha 2001): for each word the number of the centre it is nearest to. The first centres are
 * words spread evenly over the list, so equal input gives equal classes.
 */
export function kMeans({ words, vectors, dimensions }: WordVectors, classes: number): Uint16Array {
  const centres = new Float32Array(classes * dimensions);
  const spread = words.length / classes;
  for (let at = 0; at < classes; at++) {
    const from = Math.floor(at * spread) * dimensions;
    centres.set(vectors.subarray(from, from + dimensions), at * dimensions);
  }
  const nearest = new Uint16Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < words.length; word++) nearest[word] = closest(vectors, word * dimensions, centres, dimensions);
    if (round < ROUNDS - 1) moveCentres(centres, vectors, nearest, dimensions);
  }
  return nearest;
}

function closest(vectors: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = -2;
  for (let centre = 0, at = 0; at < centres.length; centre++, at += dimensions) {
    let a = 0;
    let b = 0;
    for (let d = 0; d < dimensions; d += 2) {
      a += (vectors[from + d] as number) * (centres[at + d] as number);
      b += (vectors[from + d + 1] as number) * (centres[at + d + 1] as number);
    }
    if (a + b > most) {
      most = a + b;
      best = centre;
    }
  }
  return best;
}

/** Each centre becomes the direction of the sum of its words; one without words stays. */
function moveCentres(centres: Float32Array, vectors: Float32Array, nearest: Uint16Array, dimensions: number): void {
  const sums = new Float64Array(centres.length);
  for (const [word, centre] of nearest.entries())
    for (let d = 0; d < dimensions; d++) {
      const cell = centre * dimensions + d;
      sums[cell] = (sums[cell] as number) + (vectors[word * dimensions + d] as number);
    }
  for (let at = 0; at < sums.length; at += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (sums[at + d] as number) ** 2;
    if (square > 0) for (let d = 0; d < dimensions; d++) centres[at + d] = (sums[at + d] as number) / Math.sqrt(square);
  }
}
