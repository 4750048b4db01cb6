import { describe, expect, test } from 'vitest';
import { dateOf, datesOf } from '../support.js';

describe('parts of one expression are one mention (Monday 17 March 2025)', () => {
  test.each([
    ['The vote will close on Saturday, 7pm, at the hall.', 'Saturday, 7pm', '2025-03-22T19:00'],
    ['The doors will open at 4pm tomorrow.', '4pm tomorrow', '2025-03-18T16:00'],
    ['The show begins on 21 March, Friday.', '21 March, Friday', '2025-03-21'],
    ['The film lasts one hour thirty minutes.', 'one hour thirty minutes', 'PT1H30M'],
    ['He served two years, three months.', 'two years, three months', 'P2Y3M'],
  ])('%s', (text, words, value) => {
    expect(dateOf(text)).toMatchObject({ text: words, value });
  });

  test('a weekday behind its date is checked too', () => {
    expect(dateOf('The show begins on 21 March, Sunday.').flags).toEqual(['weekday-mismatch']);
  });

  test.each([
    ['They met on March 13, Monday’s vote in mind.', ['March 13', 'Monday']],
    ['It took three months, two years after the war.', ['three months', 'two years']],
  ])('what only stands beside it stays apart: %s', (text, words) => {
    expect(datesOf(text).map((d) => d.text)).toEqual(words);
  });
});
