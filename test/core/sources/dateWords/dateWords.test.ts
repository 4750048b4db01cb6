import { describe, expect, test } from 'vitest';
import { dateLabel } from '../../../../src/core/sources/dateWords/dateLabel.js';
import { setLabel } from '../../../../src/core/sources/dateWords/setLabel.js';
import { valueLabel } from '../../../../src/core/sources/valueLabel.js';

describe('a value in words', () => {
  test.each([
    ['2025-03-13', 'Thursday 13 March 2025'],
    ['0079-08-24', '24 August 79'],
    ['2025-03', 'March 2025'],
    ['2025-W11', 'week 11 of 2025'],
    ['2025-W11-WE', 'weekend of week 11 of 2025'],
    ['2025-Q1', 'first quarter of 2025'],
    ['2025-H2', 'second half of 2025'],
    ['2025-SP', 'spring 2025'],
    ['198X', 'the 1980s'],
    ['17XX', 'the 18th century'],
    ['20XX', 'the 21st century'],
    ['BC0387', '387 BC'],
    ['BC0479-06', 'June 479 BC'],
    ['2025-03-18T14:00Z', 'Tuesday 18 March 2025, 14:00 GMT'],
    ['2025-03-18T10:00-04:00', 'Tuesday 18 March 2025, 10:00 UTC−4'],
    ['2025-03-18T10:00+05:30', 'Tuesday 18 March 2025, 10:00 UTC+5:30'],
    ['2025-03-18TEV', 'Tuesday 18 March 2025, evening'],
    ['T16:30', '16:30'],
    ['P30D', '30 days'],
    ['P1D', '1 day'],
    ['P1Y6M', '1 year and 6 months'],
    ['PT1H30M', '1 hour and 30 minutes'],
    ['P2WE', '2 weekends'],
    ['PXCE', 'some centuries'],
    ['PAST_REF', 'some time in the past'],
    ['2025-03-10/2025-03-12', 'Monday 10 March 2025 to Wednesday 12 March 2025'],
  ])('%s: %s', (value, words) => {
    expect(valueLabel(value)).toBe(words);
  });

  test.each(['2025-13', 'P', 'PT', 'XXXX-WXX-4', '2025-03-18X', 'soon'])('%s, which no calendar has, stays as it is', (value) => {
    expect(valueLabel(value)).toBe(value);
  });
});

describe('what comes again, in words', () => {
  test.each([
    ['XXXX-WXX-4', {}, 'every Thursday'],
    ['XXXX-WXX-4T20:00', {}, 'every Thursday at 20:00'],
    ['XXXX-WXX-2TNI', {}, 'every Tuesday night'],
    ['XXXX-WXX-WE', {}, 'every weekend'],
    ['XXXX-07', { quant: 'EACH' }, 'each July'],
    ['XXXX-07-04', {}, 'every 4 July'],
    ['XXXX-XX-15', {}, 'every 15th of the month'],
    ['XXXX-XX-XXT06:00', {}, 'every day at 06:00'],
    ['TMO', {}, 'every morning'],
    ['XXXX-SU', {}, 'every summer'],
    ['P1D', {}, 'every day'],
    ['P2W', {}, 'every 2 weeks'],
    ['P1W', { freq: '2X' }, 'twice a week'],
    ['PT1H', { freq: '1X' }, 'once an hour'],
    ['P1W', { freq: '3D' }, '3 days a week'],
    ['P2Y', { freq: '3X' }, '3 times in 2 years'],
  ])('%s %o: %s', (value, often, words) => {
    expect(setLabel(value, often)).toBe(words);
  });
});

describe('a modified value in words', () => {
  const mention = (value: string, mod: 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'BEFORE') =>
    ({ type: 'DATE', value, mod }) as const;
  test.each([
    [mention('2025-03', 'START'), 'early March 2025'],
    [mention('2025', 'MID'), 'mid-2025'],
    [mention('198X', 'END'), 'the late 1980s'],
    [mention('2025-Q1', 'END'), 'late first quarter of 2025'],
    [mention('2025-W11', 'MID'), 'week 11 of 2025, in the middle'],
    [mention('2025-03-13', 'START'), 'Thursday 13 March 2025, early'],
    [mention('2025-03-13TEV', 'END'), 'Thursday 13 March 2025, late evening'],
    [mention('P30D', 'APPROX'), 'about 30 days'],
    [mention('P2000Y', 'MORE_THAN'), 'more than 2000 years'],
    [mention('2025-03-13', 'BEFORE'), 'before Thursday 13 March 2025'],
  ])('%o: %s', (date, words) => {
    expect(dateLabel(date.value, date)).toBe(words);
  });

  test('says nothing of a value that somebody else gave', () => {
    expect(dateLabel('2025-04', mention('2025-03', 'START'))).toBe('April 2025');
  });
});
