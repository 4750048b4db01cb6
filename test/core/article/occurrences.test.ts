import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOccurrences } from '../../../src/core/article/occurrences.js';

/** Longer than any text that is searched without an index. */
const LONG = `\n${'.'.repeat(10_000)}`;

const places = (text: string, exact: string): readonly number[] => createOccurrences(text).of(exact);

test('a name is found at every place where it is a whole word', () => {
  expect(places('Doe said Does and Doe’s.', 'Doe')).toEqual([0, 18]);
});

test('words that run into each other are each found', () => {
  expect(places('no no no', 'no no')).toEqual([0, 3]);
});

test('marks without a word are found one after the other', () => {
  expect(places('“““', '““')).toEqual([0]);
});

const piece = fc.constantFrom('no', 'Doe', 'n', ' ', '“', '’', '.', '12', 'é', 'e\u0301', '\u0301', 'ก', 'ำ', '北', '€', '😀');
const written = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

test('a short text has words where a long one has them that begins alike', () => {
  fc.assert(
    fc.property(written, fc.nat(30), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
      const exact = text.slice(from, from + length);
      const short = `${text}\n`;
      if (/\w/.test(exact)) expect(places(short, exact)).toEqual(places(short + LONG, exact));
    }),
  );
});
