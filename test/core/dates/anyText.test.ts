import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOf } from './support.js';

const WORDS = [
  'last',
  'the',
  'May',
  '3',
  '-',
  'two',
  'week',
  'ago',
  '10:00',
  'p.m.',
  ',',
  'Monday',
  '2025',
  'said',
  '“',
  '99',
  '\n',
  '.',
  'quarter',
  "'80s",
  '00/00/0000',
  '@kim',
  '2nite',
  '430pm',
  'at 1015',
  'of',
  'the night of',
  '1941-45',
  'BC',
];

test('any text gives dates in order, apart, with the words that stand there', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.option(fc.constantFrom('2025-03-17', '2024-02-29', 'x', '2025-13-99')), (source, dct) => {
      let end = 0;
      for (const found of datesOf(source, dct ?? '')) {
        expect(found.span.start).toBeGreaterThanOrEqual(end);
        expect(source.slice(found.span.start, found.span.end)).toBe(found.text);
        expect(found.reason).not.toBe('');
        end = found.span.end;
      }
    }),
  );
});

test.each([
  ' ',
  '"',
  '1',
  '1 ',
  'A a A a ',
  '(',
  'the ',
  'two ',
  'last ',
  'Monday ',
  '1:',
  '1/',
  'the end of the ',
  'twenty-',
  '1, ',
  '1-',
  '480-',
  'night of ',
  'todayyyy ',
  'March 3-5 ',
  'from May to June ',
  '10-11-12 ',
])('40 kB of %j end, and twice the same', (piece) => {
  const text = piece.repeat(Math.ceil(40_000 / piece.length));
  expect(datesOf(text).length).toBe(datesOf(text).length);
});
