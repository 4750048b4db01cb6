import { describe, expect, test } from 'vitest';
import { dateOf, datesOf } from './support.js';

describe('a reason in words', () => {
  test('names the tense, its verb and the published day', () => {
    expect(dateOf('They met on Thursday.').reason).toBe(
      'past tense (“met”), so the last Thursday before the published day, 17 March 2025',
    );
  });

  test('says the year that was filled in, and that the day was stated', () => {
    const found = dateOf('They met on March 13.');
    expect(found.stated).toEqual(['month', 'day']);
    expect(found.implied).toEqual(['year']);
  });

  test('a date in full implies nothing', () => {
    expect(dateOf('They met on March 13, 2025.').implied).toEqual([]);
  });
});

test('a date that can be read in two orders says both', () => {
  expect(dateOf('Filed 03/04/2025 by the desk.').reason).toContain(
    'read month first, as in the United States; day first it would be 3 April 2025',
  );
  expect(dateOf('Filed 13/03/2025 by the desk.').reason).not.toContain('first, as in');
});

test('a time with a zone says what it is in Greenwich', () => {
  expect(dateOf('The call began at 10:00 EDT.').reason).toContain('the same moment as 14:00 GMT');
  expect(dateOf('The call began at 1:30 a.m. IST.').reason).toContain('the same moment as 20:00 GMT');
});

describe('an anchor', () => {
  test('is the published day of what was counted from it', () => {
    const published = { of: 'published', value: '2025-03-17' };
    expect(dateOf('They met on Thursday.').anchor).toEqual(published);
    expect(dateOf('They met last month.').anchor).toEqual(published);
    expect(dateOf('They met on March 13.').anchor).toEqual(published);
  });

  test('is the date of the text that another was counted from, with its words', () => {
    const text = 'They met on March 3, 2024. The next day they signed.';
    const span = { start: text.indexOf('March'), end: text.indexOf('. The') };
    expect(datesOf(text).at(-1)?.anchor).toEqual({ of: 'text', value: '2024-03-03', span });
  });

  test('is not needed by a date in full, a length or a set', () => {
    for (const text of ['They met on March 3, 2024.', 'They met for two days.', 'They meet every Thursday.'])
      expect(dateOf(text).anchor).toBeUndefined();
  });
});

describe('a stretch of days', () => {
  test.each([
    ['It happened last week.', '2025-03-10', '2025-03-16'],
    ['Sales fell in February.', '2025-02-01', '2025-02-28'],
    ['The war of 1914 began.', '1914-01-01', '1914-12-31'],
    ['They fought in the winter of 1994.', '1994-12-01', '1995-02-28'],
  ])('%s', (text, begin, end) => {
    expect(dateOf(text).range).toEqual({ begin, end });
  });

  test('a part of it is said', () => {
    expect(dateOf('Sales fell in early March.').mod).toBe('START');
    expect(dateOf('It ended by late 1942.').mod).toBe('END');
    expect(dateOf('It lasted more than two years.').mod).toBe('MORE_THAN');
  });
});

describe('without a published day', () => {
  test.each([
    'They met on Sunday.',
    'They met yesterday.',
    'They met last week.',
    'They met on March 13.',
    'They met at 10:00 GMT.',
  ])('%s stays open', (text) => {
    const [found] = datesOf(text, '');
    expect(found?.value).toBeUndefined();
    expect(found?.range).toBeUndefined();
    expect(found?.reason).toMatch(/no published day/);
  });

  test('what is stated in full has its value', () => {
    expect(datesOf('They met on March 13, 2025, for 90 minutes.', '').map((d) => d.value)).toEqual(['2025-03-13', 'PT90M']);
  });
});

describe('contradictions', () => {
  test.each([
    ['Monday, Feb. 3, 2025', undefined],
    ['Tuesday, Feb. 3, 2025', ['weekday-mismatch']],
    ['Friday, 14 March 2025', undefined],
    ['Sunday, 14 March 2025', ['weekday-mismatch']],
  ])('%s', (text, flags) => {
    expect(dateOf(`He spoke on ${text}.`).flags).toEqual(flags);
  });

  test.each([
    ['10:00 EDT (14:00 GMT)', undefined],
    ['10:00 EDT (13:00 GMT)', ['zone-mismatch']],
    ['10:00 a.m. EST (15:00 GMT)', undefined],
    ['10:00 a.m. EST (14:00 GMT)', ['zone-mismatch']],
    ['9 p.m. EST (02:00 GMT)', undefined],
    ['13:00 CET, 12:00 GMT', undefined],
  ])('%s', (text, flags) => {
    expect(datesOf(`The call began at ${text}.`).at(-1)?.flags).toEqual(flags);
  });
});

test('the date of a caption is no anchor for the days after it', () => {
  const caption = 'The president at the White House on Monday, Feb. 3, 2025.';
  const region = { kind: 'caption', span: { start: 0, end: caption.length }, confidence: 1, reason: 'a caption' } as const;
  const text = `${caption}\nThe call began at 10:00 GMT.`;
  expect(datesOf(text, '2025-03-17', [region]).at(-1)?.value).toBe('2025-03-17T10:00');
  expect(datesOf(text, '2025-03-17').at(-1)?.value).toBe('2025-02-03T10:00');
});

test('what stands beside a full date in a caption counts from that date', () => {
  const text = 'The president at the White House on Monday, Feb. 3, 2025. The next day she flew home.';
  const region = { kind: 'caption', span: { start: 0, end: text.length }, confidence: 1, reason: 'a caption' } as const;
  expect(datesOf(text, '2025-03-17', [region]).at(-1)).toMatchObject({
    value: '2025-02-04',
    anchor: { of: 'caption', value: '2025-02-03' },
  });
});

test('a weekday alone in a caption is read as in the body', () => {
  const text = 'The president spoke on Thursday. She flew home on Friday.';
  const region = { kind: 'caption', span: { start: 0, end: text.length }, confidence: 1, reason: 'a caption' } as const;
  const found = datesOf(text, '2025-03-17', [region]);
  expect(found.map(({ value, anchor }) => [value, anchor?.of])).toEqual([
    ['2025-03-13', 'published'],
    ['2025-03-14', 'published'],
  ]);
});

test('the day of a dateline alone is what the days after it count from, where nobody knows the published day', () => {
  const text = 'PORT MALLORY, March 16, 2025 – The harbour closed. Two days later it opened again.';
  const [dateline, later] = datesOf(text, '');
  expect(later).toMatchObject({ value: '2025-03-18', anchor: { of: 'text', value: '2025-03-16', span: dateline?.span } });
});
