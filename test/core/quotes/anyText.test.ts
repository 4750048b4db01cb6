import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesOf, saidIn } from './scanQuotes.js';

const PIECES = [
  '“',
  '”',
  '"',
  '""',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '„',
  '``',
  "''",
  ' ',
  '.',
  ',',
  '\n',
  'he said',
  'Jane Doe',
  'told',
  'it’s',
  '6\'2"',
  'x',
  '😀',
  '(',
];
const brokenText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  test('quotations overlap only where nested, lie in the text and hold their own words', () => {
    fc.assert(
      fc.property(brokenText, (source) => {
        let from = 0;
        let previous = -1;
        for (const { span, content, text, speaker, cue, within } of quotesOf(source)) {
          expect(span.start).toBeGreaterThanOrEqual(previous);
          if (within) expect(span.start >= within.start && span.end <= within.end && within.end <= from).toBe(true);
          else expect(span.start).toBeGreaterThanOrEqual(from);
          previous = span.start;
          expect(content.start >= span.start && content.end <= span.end && content.start < content.end).toBe(true);
          expect(text).toBe(source.slice(span.start, span.end));
          for (const part of [speaker, cue]) if (part) expect(part.text).toBe(source.slice(part.span.start, part.span.end));
          from = Math.max(from, span.end);
        }
        expect(from).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 600 },
    );
  });

  test('reported clauses never overlap, lie in the text, and lie beside their cue', () => {
    const pieces = [
      'Jane Doe ',
      'he ',
      'said ',
      'that ',
      'the deal was dead',
      ', ',
      '. ',
      '“',
      '” ',
      '"',
      'adding ',
      'according to ',
      '; ',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const said = saidIn(source);
        let from = 0;
        for (const { span, text, cue } of said.filter(({ form }) => form === 'indirect')) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(text).toBe(source.slice(span.start, span.end));
          expect(cue && (cue.span.end <= span.start || cue.span.start >= span.end)).toBe(true);
          from = span.end;
        }
        expect(from).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 800 },
    );
  });

  test('no quotation runs over a line break', () => {
    fc.assert(fc.property(brokenText, (source) => quotesOf(source).every(({ text }) => !text.includes('\n'))));
  });

  test.each(['"', "'", '“', ' “a', '``', '="a', 'he said "a" ', '"\n', 'A a A a ', '(', ' ', '1', 'x: "a '])(
    '100 kB of %j end',
    (piece) => {
      const source = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(quotesOf(source).every(({ span }) => span.end <= source.length)).toBe(true);
    },
  );
});
