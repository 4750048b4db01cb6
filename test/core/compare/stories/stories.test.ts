import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../../support/aSource.js';
import { inventedStories } from './inventedStories.js';

const storiesOf = (sources: readonly Source[]) => {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  return compareSources(index).stories.map((story) => story.map(({ file }) => file).join(' '));
};
const on = (day: string): SourceInit => ({ published: day });

const SUMMIT = [
  '{person:Miriam Lund} and the rebel commander {person:Sefa Dorin} signed a truce in {place:Calder} on Wednesday. Guns fell silent at noon, and prisoners will be exchanged at the river crossing.',
  'A ceasefire was agreed in {place:Calder} by envoy {person:Miriam Lund} and {person:Sefa Dorin}, who leads the rebels. An exchange of prisoners at the crossing of the river is to follow; at noon the guns stopped.',
  'The guns are silent after {person:Sefa Dorin} and {person:Miriam Lund} signed. Prisoners go home across the river, the truce of {place:Calder} says.',
];
const DINNER = [
  '{person:Miriam Lund} and {person:Sefa Dorin} both attended a concert for the bicentenary of the opera in {place:Calder}. The soprano sang an aria by a local composer, and the chandelier flickered twice.',
  'At the opera of {place:Calder}, two hundred years old, a soprano sang before {person:Sefa Dorin} and {person:Miriam Lund}. The chandelier flickered during the aria of a composer from here.',
];

describe('a story', () => {
  test('five hundred articles of a hundred and twenty stories, one folder', () => {
    for (const seed of [3]) {
      const stories = inventedStories(120, 500, seed);
      const sources = stories.flatMap((story) => story.sources);
      const found = new Set(storiesOf(sources).map((story) => story.split(' ').sort().join(' ')));
      const exact = stories.filter((story) =>
        found.has(
          story.sources
            .map(({ file }) => file)
            .sort()
            .join(' '),
        ),
      );
      expect(exact.length).toBeGreaterThanOrEqual(117);
      expect(Math.max(...[...found].map((story) => story.split(' ').length))).toBeLessThan(10);
    }
  }, 60_000);

  test('the same event weeks later is another one', () => {
    const early = SUMMIT.map((text, at) => aSource(`a${at}`, text, on('2024-03-11')));
    const late = SUMMIT.map((text, at) => aSource(`b${at}`, text, on('2024-04-02')));
    expect(storiesOf([...early, ...late])).toEqual(['a0 a1 a2', 'b0 b1 b2']);
  });

  test('two events of one day with the same people stay apart', () => {
    const summit = SUMMIT.map((text, at) => aSource(`a${at}`, text, on('2024-03-11')));
    const dinner = DINNER.map((text, at) => aSource(`b${at}`, text, on('2024-03-11')));
    expect(storiesOf([...summit, ...dinner])).toEqual(['a0 a1 a2', 'b0 b1']);
  });

  test('an article without a day finds its story by its words', () => {
    const [a, b, c] = SUMMIT.map((text, at) => aSource(`a${at}`, text, at === 1 ? {} : on('2024-03-11'))) as [
      Source,
      Source,
      Source,
    ];
    expect(storiesOf([a, b, c, aSource('d', DINNER[0] as string, on('2024-03-11'))])).toEqual(['a0 a1 a2', 'd']);
  });

  test('an item of a sentence finds its story', () => {
    const short = aSource(
      'short',
      '{person:Miriam Lund} and {person:Sefa Dorin} signed a truce in {place:Calder}.',
      on('2024-03-11'),
    );
    expect(storiesOf([...SUMMIT.map((text, at) => aSource(`a${at}`, text, on('2024-03-11'))), short])).toEqual([
      'a0 a1 a2 short',
    ]);
  });

  test('a review of the day that tells of both does not make them one', () => {
    const sources = [
      ...SUMMIT.map((text, at) => aSource(`a${at}`, text, on('2024-03-11'))),
      ...DINNER.map((text, at) => aSource(`b${at}`, text, on('2024-03-11'))),
      aSource('review', `${SUMMIT[0]} ${DINNER[0]}`, on('2024-03-11')),
    ];
    const found = storiesOf(sources);
    expect(found.some((story) => story.includes('a0') && story.includes('b0'))).toBe(false);
  });

  test('a weekly column is not one story', () => {
    const columns = Array.from({ length: 8 }, (_, week) =>
      aSource(
        `c${week}`,
        '{person:Urs Wendau} of the {organization:Garden Club} answers your questions: roses, slugs, compost and when to prune the hedge. Write to us with a photograph of the leaf.',
        on(new Date(Date.UTC(2024, 2, 1 + 7 * week)).toISOString().slice(0, 10)),
      ),
    );
    expect(Math.max(...storiesOf(columns).map((story) => story.split(' ').length))).toBeLessThan(4);
  });
});

describe('what a person decided', () => {
  const [a, b, c] = SUMMIT.map((text, at) => aSource('abc'[at] as string, text, on('2024-03-11'))) as [Source, Source, Source];
  const decided = (source: Source, facts: Partial<Source['facts']>, text = source.text): Source => ({
    ...source,
    text,
    facts: { ...source.facts, ...facts },
  });

  test('splits a story, and goes on doing so when the article is edited', () => {
    const index = createSourceIndex();
    for (const source of [decided(a, { story: 'truce' }), decided(b, { story: 'truce' }), decided(c, { notStories: ['truce'] })])
      index.put(source);
    const found = () => compareSources(index).stories.map((story) => story.map(({ file }) => file).join(' '));
    expect(found()).toEqual(['a b', 'c']);
    index.put(decided(c, { notStories: ['truce'] }, `${c.text} Lund and Dorin signed a truce.`));
    expect(found()).toEqual(['a b', 'c']);
    index.put(c);
    expect(found()).toEqual(['a b c']);
  });

  test('merges what nothing ties together', () => {
    const far = aSource('far', DINNER[0] as string, { published: '2024-09-01', story: 'truce' });
    expect(storiesOf([decided(a, { story: 'truce' }), b, c, far])).toEqual(['a b c far']);
  });
});

test('stories do not hang on the order in which articles came, nor on what came and went', () => {
  const sources = inventedStories(12, 40, 5).flatMap((story) => story.sources);
  const expected = storiesOf(sources);
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), fc.subarray(sources), (order, gone) => {
      const index = createSourceIndex();
      for (const [at, source] of order.entries()) {
        index.put(source);
        if (at % 7 === 0) compareSources(index);
      }
      for (const { uri } of gone) index.remove(uri);
      compareSources(index);
      for (const source of gone) index.put(source);
      expect(compareSources(index).stories.map((story) => story.map(({ file }) => file).join(' '))).toEqual(expected);
    }),
    { numRuns: 6 },
  );
}, 60_000);
