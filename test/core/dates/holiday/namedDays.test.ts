import { describe, expect, test } from 'vitest';
import { dateOf, datesOf } from '../support.js';

/** A name, and what it is in years as calendars and public notices had them. */
const IN_YEARS: readonly (readonly [string, ...(readonly string[])])[] = [
  ['Ramadan', '2023-03-23/2023-04-20', '2024-03-11/2024-04-09', '2025-03-01/2025-03-29'],
  ['Eid al-Fitr', '2023-04-21', '2024-04-10', '2025-03-30'],
  ['Eid al-Adha', '2023-06-28', '2024-06-16', '2025-06-06'],
  ['Ashura', '2023-07-28', '2024-07-16', '2025-07-05'],
  ['Islamic New Year', '2023-07-19', '2024-07-07', '2025-06-26'],
  ['Mawlid', '2023-09-27', '2024-09-15', '2025-09-04'],
  ['Purim', '2023-03-07', '2024-03-24', '2025-03-14'],
  ['Passover', '2023-04-06/2023-04-13', '2024-04-23/2024-04-30', '2025-04-13/2025-04-20'],
  ['Rosh Hashanah', '2023-09-16/2023-09-17', '2024-10-03/2024-10-04', '2025-09-23/2025-09-24'],
  ['Yom Kippur', '2023-09-25', '2024-10-12', '2025-10-02'],
  ['Sukkot', '2023-09-30/2023-10-06', '2024-10-17/2024-10-23', '2025-10-07/2025-10-13'],
  ['Hanukkah', '2023-12-08/2023-12-15', '2024-12-26/2025-01-02', '2025-12-15/2025-12-22'],
  ['Diwali', '2023-11-12', '2024-10-31', '2025-10-20'],
  ['Holi', '2023-03-08', '2024-03-25', '2025-03-14'],
  ['Lunar New Year', '2023-01-22', '2024-02-10', '2025-01-29'],
  ['Nowruz', '2023-03-21', '2024-03-20', '2025-03-21'],
  ['Vesak', '2023-05-05', '2024-05-23', '2025-05-12'],
  ['Mid-Autumn Festival', '2023-09-29', '2024-09-17', '2025-10-06'],
  ['Easter', '2023-04-09', '2024-03-31', '2025-04-20'],
  ['Easter Monday', '2023-04-10', '2024-04-01', '2025-04-21'],
  ['Orthodox Easter', '2023-04-16', '2024-05-05', '2025-04-20'],
  ['Lent', '2023-02-22/2023-04-08', '2024-02-14/2024-03-30', '2025-03-05/2025-04-19'],
  ['Pentecost', '2023-05-28', '2024-05-19', '2025-06-08'],
  ['Ascension Day', '2023-05-18', '2024-05-09', '2025-05-29'],
  ['Thanksgiving', '2023-11-23', '2024-11-28', '2025-11-27'],
  ['Black Friday', '2023-11-24', '2024-11-29', '2025-11-28'],
  ['Remembrance Sunday', '2023-11-12', '2024-11-10', '2025-11-09'],
  ["Mother's Day", '2023-05-14', '2024-05-12', '2025-05-11'],
  ['Mothering Sunday', '2023-03-19', '2024-03-10', '2025-03-30'],
  ['Election Day', '2023-11-07', '2024-11-05', '2025-11-04'],
  ['Memorial Day', '2023-05-29', '2024-05-27', '2025-05-26'],
];

describe.each(IN_YEARS)('%s', (name, ...values) => {
  test.each(values)('has the days %s', (value) => {
    expect(dateOf(`They met at ${name} ${value.slice(0, 4)} in the town.`).value).toBe(value);
  });
});

/** Read on Monday 17 March 2025. */
test.each([
  ['The shops close on New Year’s Eve.', '2024-12-31'],
  ['They will march on May Day.', '2025-05-01'],
  ['They will march on Bastille Day.', '2025-07-14'],
  ['The parade on Victory Day will be short.', '2025-05-09'],
  ['They met on Anzac Day 2024.', '2024-04-25'],
  ['Shops will be full on Boxing Day.', '2025-12-26'],
  ['They will meet on Earth Day.', '2025-04-22'],
  ['They met on International Women’s Day.', '2025-03-08'],
  ['Ukraine’s Independence Day will be quiet.', '2025-08-24'],
  ['They will march on Canada Day.', '2025-07-01'],
  ['They met on Orthodox Christmas.', '2025-01-07'],
  ['They danced on Burns Night.', '2025-01-25'],
  ['He was sworn in on Inauguration Day.', '2025-01-20'],
  ['They left on the Labor Day weekend last year.', '2024-W35-WE'],
  ['It will open in Easter week.', '2025-W16'],
])('%s', (text, value) => {
  expect(dateOf(text).value).toBe(value);
});

describe('a day that countries keep apart', () => {
  test('is not resolved where the text does not say whose it is', () => {
    const found = dateOf('They met on Independence Day.');
    expect(found.value).toBeUndefined();
    expect(found.reason).toContain('every country has its own');
  });

  test.each([
    ['They will meet on Mother’s Day.', 'in Britain'],
    ['They will fast until Eid al-Fitr.', 'sighted'],
    ['They will fast on Yom Kippur.', 'sunset of the day before'],
    ['They met on Diwali.', 'a day earlier or later'],
  ])('%s says so', (text, words) => {
    expect(dateOf(text).reason).toContain(words);
  });
});

test('the last day of a month of fasting is the day before the feast that ends it', () => {
  expect(dateOf('They fasted in Ramadan 2024.').range).toEqual({ begin: '2024-03-11', end: '2024-04-09' });
});

test('of two feasts in one year the one near the published day is meant', () => {
  expect(dateOf('They met at Eid al-Fitr.', '2000-12-20').value).toBe('2000-12-27');
  expect(dateOf('They met at Eid al-Fitr.', '2000-01-20').value).toBe('2000-01-08');
});

test('a year that no table holds leaves a moveable feast without a day', () => {
  expect(dateOf('They met at Ramadan 1850.').value).toBeUndefined();
});

test.each(['He lent them money.', 'A holi day?', 'The tet test was short.'])('%s names no day', (text) => {
  expect(datesOf(text).map((d) => d.text)).toEqual([]);
});
