import { describe, expect, test } from 'vitest';
import { dateOf } from '../support.js';

describe('a stated weekday picks the year (Monday 17 March 2025)', () => {
  test.each([
    ['The fair is on Saturday, November 8.', '2025-11-08'],
    ['The fair was on Saturday, October 26.', '2024-10-26'],
  ])('%s', (text, value) => {
    expect(dateOf(text)).toMatchObject({ value });
    expect(dateOf(text).flags).toBeUndefined();
  });

  test('near the published day a wrong weekday is said, not explained away', () => {
    expect(dateOf('The fair was on Monday, March 16.')).toMatchObject({ value: '2025-03-16', flags: ['weekday-mismatch'] });
  });

  test('and no year within reach makes it right', () => {
    expect(dateOf('The fair was on Monday, October 26.').flags).toEqual(['weekday-mismatch']);
  });
});

describe('a weekday with its number', () => {
  test.each([
    ['They met on Friday the 14th.', '2025-03-14'],
    ['They will meet on Friday the 13th.', '2025-06-13'],
    ['They met on Friday the 13th.', '2024-12-13'],
  ])('%s', (text, value) => {
    expect(dateOf(text)).toMatchObject({ value, stated: ['weekday', 'day'] });
  });
});
