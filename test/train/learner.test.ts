import { describe, expect, test } from 'vitest';
import { learnedClues } from '../../src/train/learnedClues.js';
import { type Example, learn } from '../../src/train/learner.js';

const PERSON = 0;
const PLACE = 1;
const NONE = 2;

/** “Ann Lee said”, “in Rome”, “Yet”: each clue helps one outcome, the shape helps none. */
const CORPUS: readonly Example[] = Array.from({ length: 40 }, (_, at) => [
  { clues: ['shape=1', 'after=said'], outcome: PERSON, weight: 1 },
  { clues: ['shape=1', 'before=in'], outcome: PLACE, weight: 1 },
  { clues: ['shape=1', 'before=START', `only=word${at}`], outcome: NONE, weight: 1 },
]).flat();

const CLUES = learnedClues(CORPUS, new Set());
const strongest = (strengths: readonly number[] | undefined): number => (strengths ?? []).indexOf(Math.max(...(strengths ?? [])));

describe('the learner', () => {
  test('learns what each clue speaks for', () => {
    const { clues } = learn(CORPUS, CLUES, 3);
    expect(strongest(clues.get('after=said'))).toBe(PERSON);
    expect(strongest(clues.get('before=in'))).toBe(PLACE);
    expect(strongest(clues.get('before=START'))).toBe(NONE);
  });

  test('gives a clue that stands beside everything hardly a voice', () => {
    const { clues } = learn(CORPUS, CLUES, 3);
    const spread = (clue: string): number => Math.max(...(clues.get(clue) ?? [])) - Math.min(...(clues.get(clue) ?? []));
    expect(spread('shape=1')).toBeLessThan(spread('after=said') / 5);
  });

  test('gives equal strengths for equal examples, bit for bit', () => {
    expect(learn(CORPUS, CLUES, 3)).toEqual(learn(structuredClone(CORPUS), CLUES, 3));
  });

  test('takes the outcome of the examples that count more', () => {
    const torn = (weight: number): readonly Example[] =>
      Array.from({ length: 20 }, () => [
        { clues: ['known=place'], outcome: PLACE, weight: 1 },
        { clues: ['known=place'], outcome: NONE, weight },
      ]).flat();
    const favoured = (weight: number): number => {
      const { always, clues } = learn(torn(weight), ['known=place'], 3);
      return strongest(always.map((strength, at) => strength + (clues.get('known=place')?.[at] ?? 0)));
    };
    expect(favoured(0.3)).toBe(PLACE);
    expect(favoured(3)).toBe(NONE);
  });
});

describe('the clues that are learned', () => {
  test('are those of five examples, and every value of a closed kind', () => {
    const seen = (clue: string, times: number): Example[] =>
      Array.from({ length: times }, () => ({ clues: [clue, clue], outcome: NONE, weight: 1 }));
    const examples = [...seen('only=rome', 4), ...seen('only=paris', 5), ...seen('shape=5Cl', 1)];
    expect(learnedClues(examples, new Set())).toEqual(['only=paris', 'shape=5Cl']);
  });

  test('are none of a kind that is left out', () => {
    expect(learnedClues(CORPUS, new Set(['before', 'only']))).toEqual(['shape=1', 'after=said']);
  });
});
