import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, listed } from '../../src/core/entities/wordList.js';
import { joined, listModule } from '../../src/train/listModule.js';
import { ownList } from '../../src/train/ownLists.js';
import { asWritten, capitalised, lowerKey } from '../../src/train/spelling.js';

/** What a module's source exports: types and comments stripped, the rest evaluated. */
const exported = <T>(source: string): T =>
  new Function(`${source.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').replace(/^export const \w+(?::[^=]*)? = /, 'return ')}`)() as T;

describe('a list', () => {
  test('is read back entry by entry by the room that uses it', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z .&'-]{0,30}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 300 }), (words) => {
        expect(listed(exported<string>(listModule('places', words)))).toEqual(words);
      }),
    );
  });

  test('is broken into lines only after a bar', () => {
    const lines = joined(Array.from({ length: 900 }, (_, at) => `word ${at}`)).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(0, -1).filter((line) => !line.endsWith('|'))).toEqual([]);
  });

  test('exports the name that the room imports', () => {
    expect(listModule('commonWords', ['of'])).toContain('export const COMMON_WORDS = `of`;');
  });

  test('has plain letters, every entry once, in one order, and nothing that would end the list early', () => {
    expect(asWritten(['Łódź', 'Aachen', 'Lodz', '東京', 'a|b', '`x`', 'Ōsaka ', 'X'])).toEqual(['Aachen', 'Lodz', 'Osaka']);
  });

  test('spells a word as the scanner will look it up', () => {
    for (const name of ['Łukasz', 'Đorđe', 'Sørensen', 'O’Neill', 'Straßer', 'Işık']) expect(lowerKey(name)).toBe(keyOf(name));
  });

  test('has names in the capitals of print', () => {
    expect(capitalised('gulf of mexico')).toBe('Gulf of Mexico');
    expect(capitalised('baden-baden')).toBe('Baden-Baden');
  });
});

describe('the own lists', () => {
  test.each([
    'givenNames',
    'surnames',
    'places',
    'notPlaces',
    'placesAndGivenNames',
    'nationalities',
    'organizations',
    'works',
    'events',
  ] as const)('%s: every entry once, in order, and none that a list cannot hold', (name) => {
    const entries = ownList(name);
    expect(entries.length).toBeGreaterThan(40);
    expect(entries).toEqual([...new Set(entries)].sort());
    expect(entries.filter((entry) => asWritten([entry], 1).length === 0)).toEqual([]);
  });

  test('call nothing a place that is listed as none', () => {
    const refused = new Set(ownList('notPlaces'));
    expect(ownList('places').filter((name) => refused.has(name))).toEqual([]);
  });
});
