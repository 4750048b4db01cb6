import { describe, expect, test } from 'vitest';
import { marked } from '../../../support/marked.js';
import { dateOf, datesOf } from '../support.js';

/** Read on Monday 17 March 2025. */
const LINES: readonly (readonly [string, ...string[]])[] = [
  ['{DATE:The day before last Tuesday} he had gone to see him.', '2025-03-10'],
  ['The ship sailed {DATE:the day after Thursday}.', '2025-03-14'],
  ['A hearing is set for {DATE:the week of April 7}.', '2025-W15'],
  ['A hearing was held in {DATE:the week of 3 March 2024}.', '2024-W09'],
  ['Earlier {DATE:Sunday}, two boats left.', '2025-03-16'],
  ['The court looked for ways around {DATE:Friday}’s order.', '2025-03-14'],
  ['He was shot {DATE:last Oct. 23}.', '2024-10-23'],
  ['The lock-out began on {DATE:December 22, last year}.', '2024-12-22'],
  ['It was filmed in {DATE:the winter of nineteen ninety-four}.', '1994-WI'],
  ['It was filmed in {DATE:March two thousand and four}.', '2004-03'],
  ['Sales fell in its {DATE:third quarter}.', '2024-Q3'],
];

test.each(LINES)('%s', (line, ...values) => {
  const { text, spans } = marked(line);
  expect(datesOf(text).map((d) => ({ label: d.type, text: d.text, ...d.span }))).toEqual(spans);
  expect(datesOf(text).map((d) => d.value)).toEqual(values);
});

describe('soon', () => {
  test('lies ahead', () => {
    expect(dateOf('They will soon leave.').value).toBe('FUTURE_REF');
    expect(dateOf('It soon will leave.').value).toBe('FUTURE_REF');
  });

  test.each(['It soon became a flood.', 'He was soon released.', 'The war soon spread.', 'He died soon after.'])(
    'is no date in: %s',
    (text) => {
      expect(datesOf(text)).toEqual([]);
    },
  );
});
