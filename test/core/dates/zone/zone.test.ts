import { describe, expect, test } from 'vitest';
import { dateOf, datesOf } from '../support.js';

/** What the last clock time of a sentence says, read on Monday 17 March 2025 unless another day is given. */
const last = (text: string, dct?: string) => datesOf(text, dct).at(-1);

describe('two clock times for one moment', () => {
  test.each([
    'The call began at 10:00 EDT (14:00 GMT).',
    'The call began at 10 a.m. ET (1400 GMT).',
    'The call began at 10 a.m. ET (1500 GMT).',
    'The raid began at 5 a.m. Kyiv time (0300 GMT).',
    'The raid began at 5 a.m. Kyiv time (0200 GMT).',
    'The vote is at 6 p.m. Moscow time (15:00 GMT).',
    'The vote is at 7:30 p.m. in Delhi, 19:30 IST (14:00 GMT).',
    'The vote is at 14:45 Kathmandu time (09:00 GMT).',
    'They spoke at 13.30 CET (12.30 GMT).',
    'They spoke at 2 p.m. BST (13:00 UTC).',
    'They spoke at 14:00 UTC+3 (11:00 GMT).',
    'They spoke at 14:00 GMT+5:30 (08:30 GMT).',
    'They spoke at 9 p.m. EST / 02:00 GMT.',
    'They met at noon local time (0900 GMT).',
    'They met at 10:35 a.m. (0735 GMT).',
  ])('%s', (text) => {
    expect(datesOf(text).flatMap((d) => d.flags ?? [])).toEqual([]);
  });

  test.each([
    ['The call began at 10:00 EDT (13:00 GMT).', '“10:00 EDT” is 14:00 GMT, “13:00 GMT” is 13:00 GMT'],
    ['The call began at 10:00 EST (14:00 GMT).', '“10:00 EST” is 15:00 GMT, “14:00 GMT” is 14:00 GMT'],
    ['The raid began at 5 a.m. Kyiv time (0500 GMT).', '“5 a.m.” is 03:00 GMT, “0500 GMT” is 05:00 GMT'],
    ['They spoke at 13.30 CET (13.30 GMT).', '“13.30 CET” is 12:30 GMT, “13.30 GMT” is 13:30 GMT'],
    ['The vote is at 6 p.m. Moscow time (16:00 GMT).', '“6 p.m.” is 15:00 GMT, “16:00 GMT” is 16:00 GMT'],
    ['They spoke at 14:00 UTC+3 (17:00 GMT).', '“14:00 UTC+3” is 11:00 GMT, “17:00 GMT” is 17:00 GMT'],
  ])('%s is flagged, and both are said', (text, words) => {
    expect(last(text)?.flags).toEqual(['zone-mismatch']);
    expect(last(text)?.reason).toContain(words);
  });

  test('the second stands on the next day where midnight lies between', () => {
    expect(datesOf('The call began at 9 p.m. EST (02:00 GMT).').map((d) => d.value)).toEqual([
      '2025-03-17T21:00',
      '2025-03-18T02:00',
    ]);
    expect(datesOf('They met at 1:00 IST (19:30 GMT).').map((d) => d.value)).toEqual(['2025-03-17T01:00', '2025-03-16T19:30']);
  });

  test('two times in one sentence that are no pair are not compared', () => {
    expect(last('The call began at 10:00 EDT and ended at 16:00 GMT.')?.flags).toBeUndefined();
  });
});

describe('a zone with summer time', () => {
  test.each([
    ['2025-01-15', '9 a.m. ET', '14:00 GMT'],
    ['2025-07-15', '9 a.m. ET', '13:00 GMT'],
    ['2025-03-08', '9 a.m. ET', '14:00 GMT'],
    ['2025-03-09', '9 a.m. ET', '13:00 GMT'],
    ['2025-11-02', '9 a.m. Pacific Time', '17:00 GMT'],
    ['2025-07-15', '9 a.m. EST', '14:00 GMT'],
  ])('on %s %s', (dct, time, words) => {
    expect(dateOf(`They met at ${time}.`, dct).reason).toContain(words);
  });

  test.each([
    ['2025-03-29', '12:00'],
    ['2025-03-30', '11:00'],
    ['2025-10-25', '11:00'],
    ['2025-10-26', '12:00'],
  ])('Kyiv on %s', (dct, gmt) => {
    const found = dateOf('They met at 14:00 Kyiv time.', dct);
    expect(found.text).toBe('14:00');
    expect(found.stated).toContain('zone');
    expect(found.reason).toContain(`the same moment as ${gmt} GMT`);
  });

  test.each([
    ['2025-01-15', '23:00'],
    ['2025-07-15', '00:00'],
  ])('Sydney on %s, where summer is in January', (dct, gmt) => {
    expect(dateOf('They met at 10:00 Sydney time.', dct).reason).toContain(`${gmt} GMT`);
  });
});

test('local time is said to be no known zone', () => {
  const found = dateOf('They met at noon local time.');
  expect(found.reason).toContain('does not say which zone');
  expect(found.stated).not.toContain('zone');
});

test.each(['They met at 9:00 eat.', 'It opens at 10:00 art lovers first.', 'They met at 8:00 west of the river.'])(
  '%s: a word is no zone',
  (text) => {
    expect(datesOf(text)[0]?.stated).not.toContain('zone');
    expect(datesOf(text)[0]?.text).toMatch(/^\d+:00$/);
  },
);
