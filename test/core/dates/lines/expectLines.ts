import { describe, expect, test } from 'vitest';
import { asExpected, datedLine } from '../../../support/datedLine.js';
import { datesOf } from '../support.js';

/** Each line, published on a day, has the dates that it marks, and no others (notation: test/support/datedLine.ts). */
export function expectLines(day: string, lines: readonly string[]): void {
  describe(day ? `published on ${day}` : 'published on no known day', () => {
    test.each(lines)('%s', (line) => {
      const expected = datedLine(line);
      expect(asExpected(datesOf(expected.text, day), expected)).toEqual(expected.dates);
    });
  });
}
