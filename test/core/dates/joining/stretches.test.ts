import { describe, expect, test } from 'vitest';
import { datesOf } from '../support.js';

describe('the first end of a stretch has the days of the whole', () => {
  test.each([
    ['Talks ran from March 3-5, 2025.', 'March 3', '2025-03-03', '2025-03-05'],
    ['They stayed from March 3 to March 5.', 'March 3', '2025-03-03', '2025-03-05'],
    ['The fair runs 30 December 2024 – 2 January 2025.', '30 December 2024', '2024-12-30', '2025-01-02'],
    ['The office is open Monday to Friday.', 'Monday', '2025-03-17', '2025-03-21'],
    ['He led the club from 2019-21.', '2019', '2019-01-01', '2021-12-31'],
    ['It rained between 1990 and 1995.', '1990', '1990-01-01', '1995-12-31'],
    ['Sales rose from January through March 2024.', 'January', '2024-01-01', '2024-03-31'],
    ['The revolt of 499-493 BC failed.', '499', 'BC0499-01-01', 'BC0493-12-31'],
  ])('%s', (text, words, begin, end) => {
    const [first, last, ...others] = datesOf(text);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ text: words, range: { begin, end } });
    expect(last?.range?.begin ?? last?.value).not.toBe(begin);
  });

  test('keeps its own value, and its reason says how far the stretch runs', () => {
    const [first, last] = datesOf('They stayed from March 3 to March 5.');
    expect([first?.value, last?.value]).toEqual(['2025-03-03', '2025-03-05']);
    expect(first?.reason).toContain('the first end of a stretch that runs to 5 March 2025');
    expect(last?.reason).not.toContain('stretch');
    expect(datesOf('The revolt of 499-493 BC failed.')[0]?.reason).toContain('runs to 31 December 493 BC');
  });

  test.each([
    ['They met on 3 March and 5 March.'],
    ['The vote was moved from 3 March to 5 March.'],
    ['The paper compared 3 March to 5 March.'],
    ['They met on 5 March - 3 March was too early.'],
    ['They met on 3 March, 5 March.'],
  ])('no stretch: %s', (text) => {
    expect(datesOf(text).map(({ value, range }) => [value?.length, range])).toEqual([
      [10, undefined],
      [10, undefined],
    ]);
  });
});

test('months and decades before our era have their own days', () => {
  expect(datesOf('In June 480 BC the fleet sailed.')[0]?.range).toEqual({ begin: 'BC0480-06-01', end: 'BC0480-06-30' });
  const found = datesOf('In 441 BC war came, and that decade was hard.', '');
  expect(found[1]).toMatchObject({ value: 'BC044', range: { begin: 'BC0449-01-01', end: 'BC0440-12-31' } });
});
