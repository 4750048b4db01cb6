import { expect, test } from 'vitest';
import { isSlip } from '../../../../src/core/article/anchoring/slip.js';

test.each([
  ['Finland', 'Finladn'],
  ['minister', 'ministr'],
  ['harbour', 'harrbour'],
  ['of', 'ov'],
  ['Ukrainian', 'Ukrainiosn'],
])('%s and %s are one word with a slip of the pen', (word, other) => {
  expect(isSlip(word, other)).toBe(true);
});

test.each([
  ['Ann', 'Dan'],
  ['Oslo', 'Lima'],
  ['Monday', 'Sunday'],
  ['5,000', '6,000'],
  ['G7', 'G8'],
  ['refused', 'read'],
  ['Iran', 'Iranian'],
])('%s and %s are two words', (word, other) => {
  expect(isSlip(word, other)).toBe(false);
});

test('the longest words take no time', () => {
  expect(isSlip('x'.repeat(50_000), `${'x'.repeat(49_990)}yyyyyyyyyy`)).toBe(false);
});
