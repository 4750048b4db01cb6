import { describe, expect, test } from 'vitest';
import { dateOf, datesOf } from './support.js';

describe('a set says how often', () => {
  test.each([
    ['They meet twice a week.', 'twice a week', 'P1W', undefined, '2X'],
    ['They meet once per month.', 'once per month', 'P1M', undefined, '1X'],
    ['They meet four times a year.', 'four times a year', 'P1Y', undefined, '4X'],
    ['They meet several times a day.', 'several times a day', 'P1D', undefined, 'XX'],
    ['She works three days a week.', 'three days a week', 'P1W', undefined, '3D'],
    ['They meet every two days.', 'every two days', 'P2D', 'EVERY', undefined],
    ['They meet each Thursday.', 'each Thursday', 'XXXX-WXX-4', 'EACH', undefined],
    ['They meet every October.', 'every October', 'XXXX-10', 'EVERY', undefined],
    ['They meet every other Tuesday.', 'every other Tuesday', 'XXXX-WXX-2', 'EVERY OTHER', undefined],
    ['They vote once every four years.', 'once every four years', 'P4Y', 'EVERY', '1X'],
    ['They meet twice every two weeks.', 'twice every two weeks', 'P2W', 'EVERY', '2X'],
    ['They meet three times a month.', 'three times a month', 'P1M', undefined, '3X'],
    ['They meet weekly.', 'weekly', 'P1W', undefined, undefined],
  ])('%s', (text, words, value, quant, freq) => {
    const found = dateOf(text);
    expect([found.type, found.text, found.value, found.quant, found.freq]).toEqual(['SET', words, value, quant, freq]);
  });
});

describe('a length has ends where the words say which', () => {
  test.each([
    ['The past three days were cold.', '2025-03-14', '2025-03-17'],
    ['It rained for the last two weeks.', '2025-03-03', '2025-03-17'],
    ['Sales fell over the past six months.', '2024-09-17', '2025-03-17'],
    ['It will rain for the next 10 days.', '2025-03-17', '2025-03-27'],
    ['He will stay three weeks from 3 March 2025.', '2025-03-03', '2025-03-24'],
    ['It lost $2 million in the nine months ended Sept. 30, 2024.', '2023-12-30', '2024-09-30'],
    ['It runs for a month starting on January 31, 2024.', '2024-01-31', '2024-02-29'],
  ])('%s', (text, begin, end) => {
    const [found] = datesOf(text);
    expect(found?.type).toBe('DURATION');
    expect(found?.range).toEqual({ begin, end });
  });

  test('and none where they do not, or nobody knows the published day', () => {
    expect(dateOf('It rained for three days.').range).toBeUndefined();
    expect(datesOf('The past three days were cold.', '')[0]?.range).toBeUndefined();
    expect(datesOf('He will stay three weeks from 3 March 2025.', '')[0]?.range).toEqual({
      begin: '2025-03-03',
      end: '2025-03-24',
    });
  });

  test('the reason says what they were counted from', () => {
    expect(dateOf('The past three days were cold.')).toMatchObject({
      anchor: { of: 'published', value: '2025-03-17' },
      reason: expect.stringContaining('from 2025-03-14 to 2025-03-17, counted from the published day'),
    });
  });
});

describe('a mod', () => {
  test.each([
    ['He left more than a year ago.', 'BEFORE'],
    ['He left less than a year ago.', 'AFTER'],
    ['He left about three months ago.', 'APPROX'],
    ['He left a year ago.', undefined],
    ['It lasted nearly two decades.', 'LESS_THAN'],
    ['It lasted about two hours.', 'APPROX'],
    ['It began in mid-March.', 'MID'],
  ])('%s', (text, mod) => {
    expect(dateOf(text).mod).toBe(mod);
  });
});
