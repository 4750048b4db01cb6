import { expect, test } from 'vitest';
import { isCopiedDay } from '../../../src/core/compare/copiedDay.js';
import type { DateMention } from '../../../src/core/mention/mention.js';
import type { Conflict, Statement } from '../../../src/core/sources/finding.js';
import { aSource } from '../../support/aSource.js';

const counted = (day: string, of: 'published' | 'text'): Partial<DateMention> => ({ anchor: { of, value: day } });

const statement = (file: string, text: string, day: string, of: 'published' | 'text'): Statement => {
  const source = aSource(file, text, { dates: { dawn: counted(day, of), Sunday: counted(day, of) } });
  const [annotation] = source.annotations;
  if (!annotation?.span) throw new Error('nothing is marked');
  return { source, annotation, span: annotation.span, sentence: { start: 0, end: source.text.length }, value: day };
};

const conflict = (a: string, b: string, of: 'published' | 'text' = 'published'): Conflict => ({
  kind: 'date',
  a: statement('a.txt', a, '2025-03-16', of),
  b: statement('b.txt', b, '2025-03-17', of),
  why: 'both speak of the ferry',
});

test.each([
  ['The ferry left at {date:dawn}.', 'The ferry left at {date:dawn}.', true],
  ['“The ferry” left at {date:dawn}.', 'the ferry left – at {date:dawn}', true],
  ['The ferry left at {date:dawn}.', 'The ferry left the port at {date:dawn}.', false],
  ['The ferry left on {date:Sunday}.', 'The ferry left at {date:dawn}.', false],
])('a day counted from the day of each report: %s / %s', (a, b, copied) => {
  expect(isCopiedDay(conflict(a, b))).toBe(copied);
});

test('a day counted from another one of the text is what the text says', () => {
  expect(isCopiedDay(conflict('The ferry left at {date:dawn}.', 'The ferry left at {date:dawn}.', 'text'))).toBe(false);
});
