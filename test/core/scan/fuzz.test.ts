import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf, type ScanResult } from '../../../src/core/scan/scan.js';
import type { Span } from '../../../src/core/text/span.js';
import { scan } from '../../support/scan.js';

/** What breaks readers of news: marks, cues without speakers, endless numbers, noise of Unicode, halves of characters. */
const NASTY = [
  '"',
  "'",
  '“',
  '”',
  '“”',
  '‘a ’',
  ' “a',
  '“a ‘b ',
  '``',
  "''a ",
  '«»',
  '="a',
  '6\'2"',
  'said ',
  'said: ',
  'A said ',
  'he said “a” ',
  'The statement read:\n',
  '> ',
  '    a\n',
  'abcdefgh',
  'A',
  'Aa ',
  'A. ',
  'Aa’s ',
  'President of the ',
  'of the ',
  'March ',
  'Monday, ',
  'last ',
  'the 1st ',
  '10:00 EDT (',
  'every other ',
  '7',
  '12 ',
  '1,',
  '1/',
  '$1 million ',
  'hundred ',
  '.',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  'e\u0301',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  '（',
];

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Nothing but the order of pieces is random: a linear congruential generator, so that a failure comes again. */
function shuffled(seed: number, length: number): string {
  const pieces: string[] = [];
  let state = seed;
  for (let total = 0; total < length; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const piece = NASTY[Math.floor((state / 2 ** 32) * NASTY.length)] as string;
    pieces.push(piece);
    total += piece.length;
  }
  return pieces.join('');
}

/** Sorted, inside the text, holding their own words; quotations overlap only where nested or reported. */
function expectWellFormed(source: string, result: ScanResult): void {
  const isInside = ({ start, end }: Span) => start >= 0 && start < end && end <= source.length;
  expect(mentionsOf(result).every(({ span, text }) => isInside(span) && text === source.slice(span.start, span.end))).toBe(true);
  expect(result.regions.every(({ span }) => isInside(span))).toBe(true);
  for (const list of [result.entities, result.dates, result.quotes, result.figures, result.regions])
    expect(list.every(({ span }, at) => at === 0 || (list[at - 1]?.span.start ?? 0) <= span.start)).toBe(true);
  for (const list of [
    result.entities,
    result.figures,
    result.quotes.filter(({ form, within }) => form !== 'indirect' && !within),
  ])
    expect(list.every(({ span }, at) => at === 0 || (list[at - 1]?.span.end ?? 0) <= span.start)).toBe(true);
  for (const { content, within, span } of result.quotes) {
    expect(content.start >= span.start && content.end <= span.end && content.start < content.end).toBe(true);
    if (within) expect(within.start <= span.start && span.end <= within.end).toBe(true);
  }
}

const TIMEOUT = 120_000;

describe('every room stands any text', () => {
  test.each(NASTY)('10 kB of %j', { timeout: TIMEOUT }, (piece) => {
    const source = repeated(piece, 10_000);
    expectWellFormed(source, scan(source, { dct: '2025-03-18' }));
  });

  test.each([
    ['straight marks', '"'],
    ['marks in turn', '“”'],
    ['speech that never ends', ' “a ‘b'],
    ['letters without a space', 'abcdefgh'],
    ['capitals', 'Aa '],
    ['digits', '7'],
    ['cues', 'said said said '],
    ['lines', 'He said “a.”\n'],
    ['halves of characters', '\ud800'],
  ])('200 kB of %s', { timeout: TIMEOUT }, (_, piece) => {
    const source = repeated(piece, 200_000);
    expectWellFormed(source, scan(source, { dct: '2025-03-18' }));
  });

  test('a megabyte of everything at once', { timeout: TIMEOUT }, () => {
    const source = shuffled(20250318, 1_000_000);
    expectWellFormed(source, scan(source, { dct: '2025-03-18' }));
  });

  test('whatever stands beside whatever', { timeout: TIMEOUT }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...NASTY), { maxLength: 120 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (source) => expectWellFormed(source, scan(source, { dct: '2025-03-18' }))),
      { numRuns: 300 },
    );
  });
});
