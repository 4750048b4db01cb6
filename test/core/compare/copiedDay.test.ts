import { expect, test } from 'vitest';
import { isCopiedDay } from '../../../src/core/compare/copiedDay.js';
import type { DateMention } from '../../../src/core/mention/mention.js';
import type { Conflict, Statement } from '../../../src/core/sources/finding.js';
import type { Span } from '../../../src/core/text/span.js';
import { aSource } from '../../support/aSource.js';

const counted = (day: string, from?: Span): Partial<DateMention> => ({
  anchor: from ? { of: 'text', value: day, span: from } : { of: 'published', value: day },
});

const statement = (file: string, text: string, day: string, from?: Span): Statement => {
  const source = aSource(file, text, { dates: { dawn: counted(day, from), Sunday: counted(day, from) } });
  const [annotation] = source.annotations;
  if (!annotation?.span) throw new Error('nothing is marked');
  return { source, annotation, span: annotation.span, sentence: { start: 0, end: source.text.length }, value: day };
};

const conflict = (a: string, b: string, from?: Span): Conflict => ({
  kind: 'date',
  a: statement('a.txt', a, '2025-03-16', from),
  b: statement('b.txt', b, '2025-03-17', from),
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

test('a day counted from a date above the text is counted from afar too', () => {
  expect(
    isCopiedDay(conflict('The ferry left at {date:dawn}.', 'The ferry left at {date:dawn}.', { start: 900, end: 910 })),
  ).toBe(true);
});

test('a day counted from another one of its sentence is what the sentence says', () => {
  expect(isCopiedDay(conflict('The ferry left at {date:dawn}.', 'The ferry left at {date:dawn}.', { start: 4, end: 9 }))).toBe(
    false,
  );
});
