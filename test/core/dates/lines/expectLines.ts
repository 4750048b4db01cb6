import { beforeAll, describe, expect, test } from 'vitest';
import { asExpected, datedLine } from '../../../support/datedLine.js';
import { scan } from '../../../support/scan.js';

/** Each line, published on a day and scanned as a whole (names are read before dates), has the dates that it marks, and no others (notation: test/support/datedLine.ts). */
export function expectLines(day: string, lines: readonly string[]): void {
  describe(day ? `published on ${day}` : 'published on no known day', () => {
    // The first scan reads the names room's lexicons.
    beforeAll(() => void scan('A line.'), 60_000);
    test.each(lines)('%s', (line) => {
      const expected = datedLine(line);
      expect(asExpected(scan(expected.text, day ? { dct: day } : {}).dates, expected)).toEqual(expected.dates);
    });
  });
}
