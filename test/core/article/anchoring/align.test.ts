import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../../src/core/article/anchoring/align.js';

/** Where the part in braces lies in the text: `the {old town} said`. */
function found(pattern: string, text: string, near = 0): string {
  const start = pattern.indexOf('{');
  const end = pattern.indexOf('}') - 1;
  const aligned = align(text, { pattern: pattern.replace(/[{}]/g, ''), start, end }, near, 20);
  return aligned ? `${text.slice(aligned.start, aligned.end)}:${aligned.errors}` : 'nowhere';
}

describe('words are found in their surroundings', () => {
  test.each([
    ['as they are', 'The {old town} said', 'The old town said', 'old town:0'],
    ['with a letter changed at their edge', 'The {old town} said', 'The xld town said', 'xld town:1'],
    ['with a word inserted among them', 'The {old town} said', 'The old port town said', 'old port town:5'],
    ['without what was inserted before them', 'The {old town} said', 'The very old town said', 'old town:0'],
    ['without what was inserted behind them', 'The {old town} said', 'The old town council said', 'old town:0'],
    ['at the text’s end', 'The {old town}', 'There: The old tow', 'old tow:1'],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });
  test('but not where the text is far too short', () => {
    expect(found('The {old town} said', '', 500)).toBe('nowhere');
  });
});

test('the place lies in the text, whatever both are', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });
  fc.assert(
    fc.property(letters, letters, fc.nat(40), fc.nat(40), fc.integer({ min: -50, max: 80 }), (text, pattern, a, b, near) => {
      const [start, end] = [Math.min(a, b, pattern.length), Math.min(Math.max(a, b), pattern.length)];
      const aligned = align(text, { pattern, start, end }, near, 10);
      expect(!aligned || (aligned.start >= 0 && aligned.start <= aligned.end && aligned.end <= text.length)).toBe(true);
    }),
  );
});
