import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headSimilarity, tailSimilarity } from '../../../../src/core/article/anchoring/similarity.js';

/** Edit distance of `wanted` to the best suffix of `found`, by the book. */
function slowTail(found: string, wanted: string): number {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next[j] = Math.min(
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
        );
      row = next;
    }
    return row[b.length] as number;
  };
  const near = found.slice(Math.max(0, found.length - wanted.length - 4));
  let best = wanted.length;
  for (let start = 0; start <= near.length; start++) best = Math.min(best, distance(near.slice(start), wanted));
  return 1 - best / wanted.length;
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength });

test('what stands before a place is as like a context as edit distance says, up to the longest pattern', () => {
  fc.assert(
    fc.property(letters(50), letters(32), (found, wanted) => {
      expect(tailSimilarity(wanted)(found, found.length)).toBeCloseTo(slowTail(found, wanted), 9);
    }),
  );
});

test('what stands behind a place is measured the same way from the other side', () => {
  const turned = (text: string) => [...text].reverse().join('');
  fc.assert(
    fc.property(letters(50), letters(32), (found, wanted) => {
      expect(headSimilarity(wanted)(found, 0)).toBeCloseTo(tailSimilarity(turned(wanted))(turned(found), found.length), 9);
    }),
  );
});

test('nothing noted agrees with nothing, and of a long context the nearer end counts', () => {
  expect(tailSimilarity('')('abc', 3)).toBe(0);
  expect(tailSimilarity(`other words${'x'.repeat(32)}`)('x'.repeat(40), 40)).toBe(1);
});
