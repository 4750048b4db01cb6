import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { conflictsOf } from '../../../src/core/compare/perArticle.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../src/core/sources/source.js';
import { aSource } from '../../support/aSource.js';
import { scannedSource } from '../../support/scannedSource.js';

const compared = (...sources: readonly Source[]) => {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  for (const { uri } of sources) conflictsOf(index, uri);
  return compareSources(index);
};
const FACTS = { published: '2024-03-11' };

describe('any two texts can be compared', () => {
  test('whatever they hold', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        '’',
        ' said Doe. ',
        'We left the pier at dawn',
        '\n',
        '212 people',
        'on Monday',
        ' had not agreed to the plan ',
      ),
    );
    const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { sources, quotes } = compared(scannedSource('a', a, FACTS), scannedSource('b', b, FACTS));
        expect(sources).toHaveLength(2);
        for (const { a: first, b: second } of quotes) expect([first.source.file, second.source.file]).toEqual(['a', 'b']);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a quotation of 100 kB of one word', 'a '],
    ['a quotation of 100 kB of two words', 'fog sea '],
  ])('%s', (_, unit) => {
    const words = unit.repeat(100_000 / unit.length);
    const { quotes } = compared(aSource('a', `{quote:“${words}”}`, FACTS), aSource('b', `{quote:“${words}rock”}`, FACTS));
    expect(quotes.length).toBeLessThan(2);
  });

  test('thousands of one figure in one sentence', () => {
    const text = '{figure:1,200} people and '.repeat(2000);
    const figures = { '1,200': { value: 1200, of: 'people' } };
    expect(compared(aSource('a', text, { figures }), aSource('b', text, { figures })).agreements.length).toBeGreaterThan(0);
  });
});
