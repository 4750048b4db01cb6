import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceChanges } from '../../../src/core/compare/sourceChanges.js';
import { byFile } from '../../../src/core/sources/passage.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource } from '../../support/aSource.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const firsts = new Map(NAMES.map((name) => [name, aSource(name, 'The ferry sailed.')]));
const seconds = new Map(NAMES.map((name) => [name, aSource(name, 'The ferry sank.')]));
const listOf = (names: readonly string[], from: ReadonlyMap<string, Source>) =>
  names.map((name) => from.get(name) as Source).sort(byFile);

test('what went, what came and what was read anew makes one list of sources into the other', () => {
  fc.assert(
    fc.property(fc.subarray(NAMES), fc.subarray(NAMES), fc.subarray(NAMES), (had, kept, fresh) => {
      const before = listOf(had, firsts);
      const now = [
        ...listOf(
          kept.filter((name) => !fresh.includes(name)),
          firsts,
        ),
        ...listOf(fresh, seconds),
      ].sort(byFile);
      const held = new Set(before);
      for (const { gone, come } of sourceChanges(before, now)) {
        if (gone) expect(held.delete(gone)).toBe(true);
        if (gone && come) expect(come.uri).toBe(gone.uri);
        if (come) expect(held.has(come)).toBe(false);
        if (come) held.add(come);
      }
      expect([...held].sort(byFile)).toEqual(now);
    }),
    { numRuns: 300 },
  );
});

test('an article that is read anew comes in its own place, and no other is told of', () => {
  const before = listOf(NAMES, firsts);
  const now = before.map((source) => (source.file === 'd' ? (seconds.get('d') as Source) : source));
  expect(sourceChanges(before, now)).toEqual([{ gone: firsts.get('d'), come: seconds.get('d') }]);
});
