import { expect, test } from 'vitest';
import { datesOf } from '../support.js';

/** Values of a company report published on Thursday 30 October 2025. */
const valuesOf = (text: string): readonly (string | undefined)[] => datesOf(text, '2025-10-30').map((d) => d.value);

test.each([
  ['Third-quarter profit rose to $4 million from $3 million a year earlier.', '2025-Q3', '2024-Q3'],
  ['Profit rose in the third quarter. In the year-ago period it fell.', '2025-Q3', '2024-Q3'],
  ['Profit rose in the second quarter, against a loss in the same period last year.', '2025-Q2', '2024-Q2'],
  ['For the third quarter it lost $2 million. For the quarter a year ago, it earned $1 million.', '2025-Q3', '2024-Q3'],
  [
    'In the third quarter ended Sept. 30 it lost $2 million. A year earlier, it earned $1 million.',
    '2025-Q3',
    '2025-09-30',
    '2024-Q3',
  ],
  ['Second-quarter profit rose. Sales in the latest period were flat.', '2025-Q2', '2025-Q2'],
  ['Third-quarter profit rose. In the 2023 quarter there was a loss.', '2025-Q3', '2023-Q3'],
  ['Third-quarter profit rose. For the nine months, it was flat compared with a year earlier.', '2025-Q3', 'P9M', '2024'],
  ['Profit in the first half of 2025 rose from a year earlier.', '2025-H1', '2024-H1'],
  ['It expects a loss in the first quarter of 2026. A year ago, it had a profit.', '2026-Q1', '2024'],
  ['The mill closed a year ago.', '2024'],
  ['Sales in the latest quarter were flat.', '2025-Q3'],
  ['Sales in the latest fiscal year were flat.', '2024'],
])('%s', (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

test('a figure of last year says which words it was counted from', () => {
  const text = 'Third-quarter profit rose to $4 million from $3 million a year earlier.';
  expect(datesOf(text, '2025-10-30').at(-1)).toMatchObject({
    reason: 'a year before the quarter spoken of, 2025-Q3',
    anchor: { of: 'text', value: '2025-Q3', span: { start: 0, end: 'Third-quarter'.length } },
  });
});
