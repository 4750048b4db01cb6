import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bCubed } from './bCubed.js';
import { bestAssignment } from './bestAssignment.js';
import { ceafPhi4 } from './ceafPhi4.js';
import { type Chains, f1Of, type Scored } from './chains.js';
import { conllScore } from './conll.js';
import { muc } from './muc.js';

const chains = (...written: readonly string[]): Chains => written.map((letters) => [...letters]);
const figures = (score: Scored) =>
  [score.recall.right / score.recall.of, score.precision.right / score.precision.of, f1Of(score)].map((share) =>
    Number(share.toFixed(2)),
  );

describe('the chain metrics give what their papers work out', () => {
  const key = chains('abc', 'defg');
  const response = chains('ab', 'cd', 'fghi');
  test('Pradhan et al. 2014, figure 1: MUC', () => expect(figures(muc(key, response))).toEqual([0.4, 0.4, 0.4]));
  test('Pradhan et al. 2014: B-cubed', () => expect(figures(bCubed(key, response))).toEqual([0.42, 0.5, 0.45]));
  test('Pradhan et al. 2014: CEAF phi4', () => expect(figures(ceafPhi4(key, response))).toEqual([0.65, 0.43, 0.52]));

  const truth = chains('12345', '67', '89abc');
  test('Bagga and Baldwin 1998: to join the two large chains costs more than to join a large one and the small', () => {
    const small = chains('12345', '6789abc');
    const large = chains('123458 9abc'.replace(' ', ''), '67');
    expect([figures(muc(truth, small)), figures(muc(truth, large))]).toEqual([
      [1, 0.9, 0.95],
      [1, 0.9, 0.95],
    ]);
    expect([figures(bCubed(truth, small)), figures(bCubed(truth, large))]).toEqual([
      [1, 0.76, 0.86],
      [1, 0.58, 0.74],
    ]);
  });

  test('Luo 2005: all in one chain gets less than the one wrong link', () => {
    const oneLink = chains('12345', '6789abc');
    const all = chains('123456789abc');
    const phi4 = (found: Chains) => f1Of(ceafPhi4(truth, found));
    expect([phi4(oneLink), phi4(all)].map((share) => Number(share.toFixed(3)))).toEqual([0.733, 0.294]);
  });
});

test('an assignment is the best of all there are', () => {
  const permutations = (items: readonly number[]): readonly (readonly number[])[] =>
    items.length < 2
      ? [items]
      : items.flatMap((one) => permutations(items.filter((other) => other !== one)).map((p) => [one, ...p]));
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const sums = permutations([0, 1, 2, 3]).map((order) =>
        rows.reduce((sum, weights, at) => sum + (weights[order[at] as number] as number), 0),
      );
      expect(
        bestAssignment(
          rows.map((weights) => Float64Array.from(weights)),
          4,
        ),
      ).toBeCloseTo(Math.max(...sums));
    }),
  );
});

test('the gold chains score 1 against themselves, and fewer are right when one is parted', () => {
  const gold = chains('ab', 'cde', 'f');
  expect(conllScore(gold, gold).average).toBeCloseTo(1);
  expect(conllScore(gold, chains('ab', 'cd', 'e', 'f')).average).toBeLessThan(1);
});
