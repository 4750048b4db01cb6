import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { kMeans } from '../../../src/train/tagger/kMeans.js';
import { readWordVectors } from '../../../src/train/tagger/wordVectors.js';

const WORDS = { oslo: [9, 1], said: [-1, 8], paris: [8, 0], told: [0, 9], rome: [7, 1], added: [1, 7] };

/** As the package's file has them: two numbers more than the vector. */
const FILE = Buffer.from(
  `{"words":["oslo"],"vectors":${JSON.stringify(Object.fromEntries(Object.entries(WORDS).map(([word, v], at) => [word, [...v, 1.5, at]])))},"unk":[]}`,
);

test('words of one kind share a class, and the class of each is always the same', () => {
  const vectors = readWordVectors(FILE, 100, 2);
  expect(vectors.words).toEqual(Object.keys(WORDS));
  const classes = kMeans(vectors, 2);
  expect([...classes]).toEqual([0, 1, 0, 1, 0, 1].map((kind) => (kind ? classes[1] : classes[0])));
  expect(classes[0]).not.toBe(classes[1]);
  expect(kMeans(vectors, 2)).toEqual(classes);
});

test('no more words are read than asked for; their vectors have length one', () => {
  const { words, vectors } = readWordVectors(FILE, 2, 2);
  expect(words).toEqual(['oslo', 'said']);
  expect(Math.hypot(vectors[0] as number, vectors[1] as number)).toBeCloseTo(1, 6);
});

test('a file without vectors is refused', () => {
  expect(() => readWordVectors(Buffer.from('{}'), 5)).toThrow('no vectors');
});
