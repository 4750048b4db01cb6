import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from './find.js';

const WORDS = [
  'Steve',
  'Carver',
  'of',
  'the',
  'Bank',
  'U.S.',
  '’s',
  "'s",
  '-',
  ' ',
  ' ',
  ' ',
  '\n',
  '. ',
  '(',
  ')',
  '“',
  '”',
  'and',
  'UN',
  'van',
  'der',
  'É',
  '&',
  'President',
  'May',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((parts) => parts.join(''));

describe('names in any text', () => {
  test.each([
    ['news-like words', newsLike],
    ['any string', fc.string({ unit: 'binary' })],
  ])('spans of %s are sorted, apart, in bounds and hold their words', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of namesIn(text)) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          expect(mention.text).toMatch(/\S/);
          end = mention.span.end;
        }
      }),
    );
  });

  test('the same text gives the same names', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(namesIn(text)).toEqual(namesIn(text));
      }),
    );
  });

  test.each(['A a A a ', ' ', '(', '“', '9', 'A-', 'Bank of ', 'and ', 'A. ', "A's ", 'van ', 'U.S.'])(
    'a hundred thousand characters of %j are read to the end',
    (part) => {
      const text = `${part.repeat(100_000 / part.length)}\nHe flew to Geneva.`;
      expect(namesIn(text).at(-1)?.text).toBe('Geneva');
    },
    60_000,
  );
});
