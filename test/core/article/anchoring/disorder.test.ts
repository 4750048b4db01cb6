import { describe, expect, test } from 'vitest';
import { inDoubt, type Placed } from '../../../../src/core/article/anchoring/disorder.js';

/** A record at `at` that was found at `place`; `key` names its passage. */
const placed = (key: string, at: number, place: number, isTwin = true): Placed => ({ key, at, place, isTwin });

/** A body of three paragraphs that stands twice: one record in each. */
const BODY = [
  placed('lede', 0, 0),
  placed('quote', 400, 400),
  placed('end', 800, 800),
  placed('lede', 1200, 1200),
  placed('quote', 1600, 1600),
  placed('end', 2000, 2000),
];

const at = (records: readonly Placed[]) => records.map((record) => record.at).sort((a, b) => a - b);

describe('of a body that stands twice', () => {
  test('nothing is in doubt while the order is as it was, also with paragraphs put in between', () => {
    expect(inDoubt(BODY)).toEqual([]);
    expect(inDoubt(BODY.map((one) => ({ ...one, place: one.place + (one.at > 500 ? 900 : 0) })))).toEqual([]);
  });

  test('every record is in doubt once all paragraphs were shuffled', () => {
    const places = [1600, 800, 2000, 400, 1200, 0];
    expect(at(inDoubt(BODY.map((one, index) => ({ ...one, place: places[index] as number }))))).toEqual([
      0, 400, 800, 1200, 1600, 2000,
    ]);
  });

  test('a stretch that stayed together with words that stand only once is in no doubt', () => {
    const shuffled = BODY.map((one, index) => ({ ...one, place: [1600, 800, 2400, 400, 1200, 0][index] as number }));
    const told = [...shuffled, placed('only here', 410, 810, false)];
    expect(at(inDoubt(told))).not.toContain(400);
    expect(at(inDoubt(told))).toContain(1600);
  });
});
