import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanUndated, scanWithInferred } from '../../../src/core/article/publishedDay/scanArticle.js';
import { scan } from '../../support/scan.js';

const inferredFrom = (text: string) => scanUndated(scan, text).inferred;

describe('a day above the story is its published day', () => {
  test.each([
    ['Harbour shut\n\nTuesday, March 4, 2025\n\nThe mayor said the gates would open on Friday.', '2025-03-04'],
    ['Harbour shut\n4 March 2025 | 10:15\nThe mayor said the gates would open on Friday.', '2025-03-04'],
    ['Harbour shut\nJane Doe, Vesna, March 4, 2025\nThe mayor said the gates would open on Friday.', '2025-03-04'],
    ['Harbour shut\n\nTuesday, March 4, 2025 The mayor said the gates would open on Friday.', '2025-03-04'],
    ['March 4, 2025\n\nThe mayor said the gates would open on Friday.', '2025-03-04'],
    ['VESNA, March 4, 2025 - The mayor said the gates would open on Friday.', '2025-03-04'],
    ['Vesna, 4 March 2025. The mayor said the gates would open on Friday.', '2025-03-04'],
    ['(Vesna, 4 March 2025) The mayor said the gates would open on Friday.', '2025-03-04'],
    ['VESNA, March 4, 2025. /HPA/. The mayor said the gates would open on Friday.', '2025-03-04'],
    ['March 4, 2025 (Vesna) — The mayor said the gates would open on Friday.', '2025-03-04'],
    ['Harbour shut\nTue 4 Mar 2025 14.52 GMT\nThe mayor said the gates would open on Friday.', '2025-03-04'],
    ['Harbour shut\n\nThe mayor said the gates would open on Friday.\n\n4 March 2025', '2025-03-04'],
  ])('%j', (text, day) => {
    expect(inferredFrom(text)).toMatchObject({ day, why: expect.stringMatching(/at the top of the article$/) });
  });

  test('a dateline without a year takes the one year that its weekday leaves', () => {
    const text = 'VESNA, Tuesday, March 4 (AP) - The port closed in 2024, and the mayor said that it would open again.';
    expect(inferredFrom(text)).toMatchObject({ day: '2025-03-04', why: expect.stringMatching(/in the year/) });
  });

  test.each([
    ['a headline that speaks of a day', 'Memories of March 4, 2015\n\nThe mayor said that the harbour would open.'],
    ['a first sentence', 'Harbour shut\n\nOn March 4, 2025, the mayor closed the harbour.'],
    ['a day of many', 'Harbour shut\n\nVesna, March 4-6, 2025\n\nThe mayor said that it would open.'],
    [
      'a sentence that opens with a day',
      'On March 4, 2025 - the day of the vote - the mayor closed the harbour and sent the ships away.',
    ],
    [
      'the first heading of a chronicle',
      'How it came\n\nMarch 4, 2025\n\nThe mayor closed the harbour.\n\nMarch 6, 2025\n\nShips left.\n\nMarch 9, 2025\n\nIt rained.',
    ],
    ['a month and a day that may be turned round', 'Harbour shut\n03/04/2025\nThe mayor said that it would open.'],
    ['a dateline without a year, and nothing else', 'VESNA, March 4 (AP) - The mayor said the gates would open on Friday.'],
    ['a weekday that its date has not', 'Harbour shut\n\nMonday, March 4, 2025\n\nThe mayor said that it would open.'],
    [
      'a caption',
      'Harbour shut\n\nThe mayor at the gate on March 4, 2025. (Photo: Jane Doe/AP)\n\nThe mayor said that it would open.',
    ],
  ])('but not %s', (_, text) => {
    expect(inferredFrom(text)).toBeUndefined();
  });
});

describe('an article says of a date which day it is', () => {
  test.each([
    ['The port closed today, March 4, 2025, the mayor said.', '2025-03-04'],
    ['The port closed yesterday (March 3, 2025), the mayor said.', '2025-03-04'],
    ['The port will open tomorrow, Wednesday, March 5, 2025, the mayor said.', '2025-03-04'],
    ['The port closed on March 4, 2025, today, the mayor said.', '2025-03-04'],
  ])('%s', (text, day) => {
    expect(inferredFrom(text)?.day).toBe(day);
  });

  test('but not where somebody else said so on another day', () => {
    expect(inferredFrom('“We close today, March 4, 2025,” said Jane Doe last week.')).toBeUndefined();
  });
});

describe('a weekday right after a day with its date', () => {
  test('is the day of the news', () => {
    const text = 'The port closed on Monday, March 17, 2025. On Tuesday the mayor said that it would open again.';
    expect(inferredFrom(text)).toMatchObject({ day: '2025-03-18', why: expect.stringContaining('“Tuesday”') });
  });

  test.each([
    ['it may lie before that day', 'The port closed on Monday, March 17, 2025. On Friday the mayor said that he had no choice.'],
    ['it lies ahead', 'The port closed on Monday, March 17, 2025. It will open again on Tuesday.'],
    ['the date is one of long ago', 'The port closed on March 17, 1998. On Wednesday the mayor said that it would open.'],
    ['the article says yesterday too', 'The port closed on Monday, March 17, 2025. On Tuesday, ships left. Yesterday it rained.'],
  ])('is not where %s', (_, text) => {
    expect(inferredFrom(text)).toBeUndefined();
  });
});

describe('an outlet that writes days as dates', () => {
  const NEWS = 'The mayor will open the port this week, Jane Doe said on March 16.\n\nShe met him in Vesna on March 13.';

  test('says its news on the day of the article, whose year a picture shortly before gives', () => {
    const text = `Port to open\n\nJane Doe at the gate on Monday, Feb. 3, 2025. (Photo: Ana Lopez/AP)\n\n${NEWS}`;
    expect(inferredFrom(text)).toMatchObject({ day: '2025-03-16', why: expect.stringContaining('March 16') });
  });

  test.each([
    ['no year is to be had', NEWS],
    ['the picture is an old one', `Port to open\n\nJane Doe at the gate on June 3, 2019. (Photo: Ana Lopez/AP)\n\n${NEWS}`],
    ['it tells of a later day', `Port, 2025\n\n${NEWS} The first ship left on March 18, 2025.`],
  ])('gives no day where %s', (_, text) => {
    expect(inferredFrom(text)).toBeUndefined();
  });
});

describe('nothing is inferred', () => {
  test.each([
    [
      'from a history',
      'The war began on Monday, March 4, 1901. On May 2, 1902 they met. On Tuesday, June 3, 1903 it ended. On Wednesday, he said, all was lost. In 1904 they left on May 3, 1904. He returned on July 4, 1910.',
    ],
    ['from weekdays alone', 'The mayor said on Sunday that the port would open on Friday.'],
    ['from a teaser', 'The mayor said that the port would open.\n\nRead more: Vesna votes today, March 4, 2025'],
    ['from nothing', ''],
  ])('%s', (_, text) => {
    expect(inferredFrom(text)).toBeUndefined();
  });

  test('from any text whatever does it fail', () => {
    const word = fc.constantFrom(
      'March 4',
      '2025',
      'Tuesday,',
      'today',
      '(',
      '“',
      '\n\n',
      'said on',
      '—',
      'By Jane Doe',
      '© 2025',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const inferred = inferredFrom(words.join(' '));
        expect(inferred === undefined || /^\d{4}-\d\d-\d\d$/.test(inferred.day)).toBe(true);
      }),
    );
  });
});

test.each(['On Monday, March 3, he said. ', 'March 4\n\n', 'today, March 4, 2025, ', '“today” March 4 '])(
  '20 kB of %j are no trouble',
  (unit) => {
    expect(() => inferredFrom(unit.repeat(20_000 / unit.length))).not.toThrow();
  },
);

test('each day that hangs on an inferred one says so, and those that do not, do not', () => {
  const text = 'Harbour shut\n\nTuesday, March 4, 2025\n\nThe mayor said on Monday that it closed on May 2, 2024.';
  const undated = scanUndated(scan, text);
  if (!undated.inferred) throw new Error('nothing was inferred');
  const { dates } = scanWithInferred(text, undated, undated.inferred);
  const reasons = Object.fromEntries(dates.map(({ text: words, value, reason }) => [words, `${value} ${reason}`]));
  expect(reasons.Monday).toMatch(/^2025-03-03 .*; the published day is inferred \(the line “Tuesday, March 4, 2025” at the top/);
  expect(reasons['May 2, 2024']).toBe('2024-05-02 stated in full');
});
