import { describe, expect, test } from 'vitest';
import { datesOf } from '../support.js';

/** Read on Monday 17 March 2025. */
const weekday = (text: string) => datesOf(text).at(-1);

describe('a weekday that names the day before it again', () => {
  test.each([
    ['They met today (Monday).', '2025-03-17'],
    ['He spoke yesterday, Sunday, in the capital.', '2025-03-16'],
    ['It opens tomorrow (Tuesday).', '2025-03-18'],
  ])('%s', (text, value) => {
    expect(weekday(text)?.value).toBe(value);
    expect(weekday(text)?.flags).toBeUndefined();
  });

  test.each([
    ['They met today (Tuesday).', '2025-03-17 is a Monday, not a Tuesday'],
    ['He spoke yesterday, Saturday, in the capital.', '2025-03-16 is a Sunday, not a Saturday'],
    ['It opens tomorrow (Friday).', '2025-03-18 is a Tuesday, not a Friday'],
  ])('%s contradicts the published day', (text, words) => {
    expect(weekday(text)?.flags).toEqual(['weekday-mismatch']);
    expect(weekday(text)?.reason.replace(/\d+ March 2025 is/, (day) => `2025-03-${day.slice(0, 2)} is`)).toContain(words);
  });

  test('a weekday that begins the next clause is a day of its own', () => {
    const found = weekday('He left yesterday, Saturday he had been well.');
    expect(found?.value).toBe('2025-03-15');
    expect(found?.flags).toBeUndefined();
  });
});
