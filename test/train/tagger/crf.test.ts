import { describe, expect, test } from 'vitest';
import { inner, LABELS, OUTSIDE, opening } from '../../../src/core/entities/tagger/labels/labels.js';
import { Lattice } from '../../../src/core/entities/tagger/labels/lattice.js';
import { trainCrf } from '../../../src/train/tagger/crf.js';
import { type Sequence, score } from '../../../src/train/tagger/sequence.js';

const PERSON = 0;
const PLACE = 2;
const ANY = (1 << LABELS) - 1;

/** One feature a word. */
const sequence = (features: readonly number[], gold: readonly number[]): Sequence => ({
  features: Int32Array.from(features),
  starts: Int32Array.from({ length: features.length + 1 }, (_, at) => at),
  allowed: new Int32Array(features.length).fill(ANY),
  gold: Int32Array.from(gold, (label) => 1 << label),
  weight: 1,
});

/** 0 "said", 1 "Ann", 2 "Lee", 3 "Oslo". */
const CORPUS = Array.from({ length: 30 }, () => [
  sequence([0, 1, 2], [OUTSIDE, opening(PERSON), inner(PERSON)]),
  sequence([0, 3], [OUTSIDE, opening(PLACE)]),
]).flat();
const SETTINGS = { rounds: 8, warmUp: 3, step: 0.1, decay: 1e-4 };

const labelsOf = (features: readonly number[], weights = trainCrf(CORPUS, 4, SETTINGS)) => {
  const lattice = new Lattice();
  const asked = sequence(features, features);
  score(lattice, weights, asked);
  const labels = new Uint8Array(features.length);
  lattice.best(weights.steps, features.length, labels, 0);
  return [...labels];
};

describe('the random field', () => {
  test('learns what each word is, and that a name goes on only in its own type', () => {
    expect(labelsOf([1, 2, 0, 3])).toEqual([opening(PERSON), inner(PERSON), OUTSIDE, opening(PLACE)]);
    expect(labelsOf([0, 2])[1]).not.toBe(inner(PERSON));
  });

  test('learns the same weights each time, with features left out at random too', () => {
    const dropped = { ...SETTINGS, dropout: 0.3 };
    expect(trainCrf(CORPUS, 4, dropped)).toEqual(trainCrf(CORPUS, 4, dropped));
    expect(labelsOf([0, 1, 2], trainCrf(CORPUS, 4, dropped))).toEqual([OUTSIDE, opening(PERSON), inner(PERSON)]);
  });

  test('a word that may be one of several is learned as what the other words make likely', () => {
    const known = [1 << OUTSIDE, 1 << opening(PERSON), 1 << inner(PERSON)];
    const open = { ...sequence([0, 1, 2], [0, 0, 0]), gold: Int32Array.from([ANY, ANY, known[2] as number]) };
    const weights = trainCrf([...CORPUS, open, open], 4, SETTINGS);
    expect(labelsOf([0, 1, 2], weights)).toEqual([OUTSIDE, opening(PERSON), inner(PERSON)]);
    const unknown = trainCrf([{ ...open, gold: new Int32Array(3).fill(ANY) }], 4, SETTINGS);
    expect(unknown.rows.every((weight) => weight === 0)).toBe(true);
  });

  test('gives probabilities that add up to one', () => {
    const weights = trainCrf(CORPUS, 4, SETTINGS);
    const lattice = new Lattice();
    score(lattice, weights, sequence([0, 1, 2, 3], [0, 0, 0, 0]));
    lattice.run(weights.steps.map(Math.exp), 4);
    for (let word = 0; word < 4; word++) {
      const sum = lattice.marginal.slice(word * LABELS, (word + 1) * LABELS).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
    expect(lattice.marginal[LABELS + opening(PERSON)]).toBeGreaterThan(0.8);
  });
});
