import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '../../../../src/core/article/facts.js';
import { partStory, type StoryTie } from '../../../../src/core/compare/stories/partStory.js';
import { aSource } from '../../../support/aSource.js';

const source = (file: string, facts: ArticleFacts = {}) => aSource(file, 'The ferry strike.', facts);
const filesOf = (parts: readonly ReadonlySet<{ file: string }>[]) =>
  parts
    .map((part) =>
      [...part]
        .map(({ file }) => file)
        .sort()
        .join(' '),
    )
    .sort();

describe('a story of which a person kept reports apart', () => {
  test('is parted where the ties are weakest', () => {
    const [a, b, c] = [source('a', { story: 'x' }), source('b'), source('c', { notStories: ['x'] })];
    const ties: StoryTie[] = [
      { a, b, alike: 0.3 },
      { a: b, b: c, alike: 0.6 },
    ];
    expect(filesOf(partStory(new Set([a, b, c]), () => ties))).toEqual(['a', 'b c']);
  });

  test('stays whole where nobody was kept apart, without a look at its ties', () => {
    const story = new Set([source('a', { story: 'x' }), source('b', { notStories: ['y'] })]);
    const [part] = partStory(story, () => {
      throw new Error('not asked');
    });
    expect(part).toBe(story);
  });

  test('never holds two that were kept apart, and is the same whichever report is asked about', () => {
    const facts = fc.record({ story: fc.constantFrom(undefined, 'x', 'y'), not: fc.subarray(['x', 'y']) });
    fc.assert(
      fc.property(
        fc.array(facts, { minLength: 2, maxLength: 7 }),
        fc.array(fc.nat({ max: 9 }), { minLength: 49, maxLength: 49 }),
        (list, alike) => {
          const sources = list.map(({ story, not }, at) =>
            source(`${at}`, { ...(story ? { story } : {}), notStories: not.filter((id) => id !== story) }),
          );
          const ties = () =>
            sources.flatMap((a, x) => sources.flatMap((b, y) => (x < y ? [{ a, b, alike: alike[x * 7 + y] ?? 0 }] : [])));
          const parts = partStory(new Set(sources), ties);
          expect(filesOf(partStory(new Set([...sources].reverse()), ties))).toEqual(filesOf(parts));
          for (const part of parts) {
            const stories = new Set([...part].flatMap(({ facts: { story } }) => story ?? []));
            expect(stories.size).toBeLessThan(2);
            for (const { facts: own } of part) for (const id of own.notStories ?? []) expect(stories.has(id)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
