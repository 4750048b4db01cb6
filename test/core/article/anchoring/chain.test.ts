import { describe, expect, test } from 'vitest';
import { weighTogether } from '../../../../src/core/article/anchoring/chain.js';

/** Index of each record's best place; -1 where it is better nowhere. */
const arranged = (records: readonly (readonly [at: number, ...places: readonly number[]])[], gain = 10): readonly number[] =>
  weighTogether(records.map(([at, ...places]) => places.map((place) => ({ at, place, gain })))).map(({ places, none }) => {
    const best = Math.max(...places);
    return best > none ? places.indexOf(best) : -1;
  });

describe('records are where their neighbours say', () => {
  test('in the first copy and in the second', () => {
    expect(
      arranged([
        [10, 40, 1040],
        [50, 80, 1080],
        [1010, 40, 1040],
        [1050, 80, 1080],
      ]),
    ).toEqual([0, 0, 1, 1]);
  });
  test('after a block of them moved to the top', () => {
    expect(
      arranged([
        [10, 1010],
        [30, 1030],
        [500, 0],
        [520, 20],
        [540, 40],
      ]),
    ).toEqual([0, 0, 0, 0, 0]);
  });
  test('and one that could only be far from them is better nowhere', () => {
    expect(
      arranged([
        [100, 100],
        [200, 5200],
        [300, 300],
      ]),
    ).toEqual([0, -1, 0]);
  });
  test('a record without a place parts nobody', () => {
    expect(arranged([[100, 130, 900], [200], [300, 330, 1100]])).toEqual([0, -1, 0]);
  });
});

test('what an arrangement is worth is the same from either end', () => {
  const worths = weighTogether([[{ at: 5, place: 5, gain: 3 }], [{ at: 9, place: 12, gain: 4 }]]);
  expect(worths[0]?.places[0]).toBeCloseTo(worths[1]?.places[0] as number, 9);
});
