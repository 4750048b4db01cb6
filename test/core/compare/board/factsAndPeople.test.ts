import { describe, expect, test } from 'vitest';
import { aSource, type SourceInit } from '../../../support/aSource.js';
import { boardAmong, missing, report, rowsOf, said } from './boards.js';

/** What an outlet has of its own, so that nobody is taken for a reprint. */
const OWN = [
  'A fisherman who had been out for mackerel heard three long blasts and then nothing but the water, he told his wife.',
  'Families waited on the pier through the night with candles and soup from the kitchen of the school.',
  'The lamp of the lighthouse had been dark since the autumn, and no money had been found to mend it.',
  'In the morning the sea was as flat as a plate and children gathered wood along the beach.',
];
const telling = (at: number, outlet: string, text: string, init: SourceInit = {}) =>
  report(outlet, `${OWN[at]} ${text}`, { published: `2024-03-1${at + 1}`, ...init });

describe('days and figures of a story', () => {
  test('one figure is one row whatever words it is told in, with what it comes to; who leaves it out is missing', () => {
    const rescued = (at: number, outlet: string, words: string) =>
      telling(at, outlet, `Boats from Ennisk rescued {figure:${words}} before dawn.`, {
        figures: { [words]: { value: 12, of: 'passengers' } },
      });
    const board = boardAmong(
      rescued(0, 'Post', '12 passengers'),
      rescued(1, 'Courier', 'a dozen passengers'),
      telling(2, 'Mail', 'Nobody spoke.'),
    );
    const [row, ...others] = rowsOf(board, 'fact');
    expect(others).toEqual([]);
    expect(row?.title).toBe('12 passengers');
    expect(row && said(board, row)).toEqual(['Post says: 12 passengers (12)', 'Courier same: a dozen passengers (12)']);
    expect(row && missing(board, row)).toEqual(['Mail']);
  });

  test('a figure told of different people says of whom, where all name the same it does not', () => {
    const truce = (at: number, outlet: string, who: string) =>
      telling(at, outlet, `${who} agreed to a {figure:30-day truce} with the owners.`, {
        figures: { '30-day truce': { value: 30, unit: 'day', measure: 'duration', of: 'truce' } },
      });
    const apart = boardAmong(truce(0, 'Post', '{place:Ennisk}'), truce(1, 'Courier', '{organization:Pilots Union}'));
    expect(rowsOf(apart, 'fact')[0]?.cells.map(({ of }) => of)).toEqual(['Ennisk', 'Pilots Union']);
    const alike = boardAmong(truce(0, 'Post', '{place:Ennisk}'), truce(1, 'Courier', '{place:Ennisk}'));
    expect(rowsOf(alike, 'fact')[0]?.cells.map(({ of }) => of)).toEqual([undefined, undefined]);
  });

  test('a day is one row by its date, and nobody is said to be missing there', () => {
    const sailed = (at: number, outlet: string, words: string) =>
      telling(at, outlet, `The captain had left Port Mallory with the ferry Aurelie on {date:${words}}.`, {
        values: { [words]: '2024-03-07' },
      });
    const board = boardAmong(sailed(0, 'Post', 'Thursday'), sailed(1, 'Courier', 'March 7'), telling(2, 'Mail', 'Nobody spoke.'));
    const [row] = rowsOf(board, 'fact');
    expect(row?.title).toMatch(/^Thursday 7 March 2024 · /);
    expect(row?.cells.map(({ value }) => value)).toEqual(['Thursday 7 March 2024', 'Thursday 7 March 2024', undefined]);
    expect(row?.missing).toEqual([]);
  });

  test('what stands in a conflict is told there alone', () => {
    const aboard = (at: number, outlet: string, value: number) =>
      telling(at, outlet, 'The ship Aurelie had {figure:N people} on board when it sank off the island.', {
        published: '2024-03-11',
        figures: { 'N people': { value, of: 'people' } },
      });
    const board = boardAmong(aboard(0, 'Post', 1212), aboard(1, 'Courier', 1212), aboard(2, 'Today', 1221));
    expect(rowsOf(board, 'conflict')).toHaveLength(1);
    expect(rowsOf(board, 'fact')).toEqual([]);
  });
});

describe('people of a story', () => {
  const naming = (at: number, outlet: string, title: string) =>
    telling(at, outlet, `${title} {person:Jane Doe} spoke.`, { titles: { 'Jane Doe': title } });

  test('one person is one row with what each source calls them', () => {
    const board = boardAmong(
      naming(0, 'Post', 'US envoy'),
      naming(1, 'Courier', 'chief pilot'),
      naming(2, 'Mail', 'the U.S. envoy'),
    );
    const [row] = rowsOf(board, 'person');
    expect(row?.title).toBe('Jane Doe');
    expect(row && said(board, row)).toEqual([
      'Post says: US envoy Jane Doe',
      'Courier differs: chief pilot Jane Doe',
      'Mail same: the U.S. envoy Jane Doe',
    ]);
  });

  test.each([
    ['an office in other words', 'Minister of Transport', 'transport minister'],
    ['whose the office is', 'President', 'US President'],
    ['a polite word', 'Mr', 'Dr'],
    ['whose counterpart somebody is', 'mayor', 'Norwegian counterpart'],
  ])('%s is no other description', (_, first, second) => {
    const board = boardAmong(naming(0, 'Post', first), naming(1, 'Courier', second));
    expect(rowsOf(board, 'person')[0]?.cells.map(({ state }) => state)).not.toContain('differs');
  });

  test('an organisation is a row where most sources name it, not where few do', () => {
    const union = (at: number, outlet: string) => telling(at, outlet, '{organization:Pilots Union} met.');
    const silent = (at: number, outlet: string) => telling(at, outlet, 'Nobody met.');
    const most = boardAmong(union(0, 'Post'), union(1, 'Courier'), silent(2, 'Mail'));
    expect(rowsOf(most, 'person').map(({ title }) => title)).toEqual(['Pilots Union']);
    const few = boardAmong(union(0, 'Post'), union(1, 'Courier'), silent(2, 'Mail'), silent(3, 'Today'));
    expect(rowsOf(few, 'person')).toEqual([]);
  });

  test('who is named by a report and its reprint alone has no row', () => {
    const text = `${OWN.join(' ')} {person:Jane Doe} spoke.`;
    const copies = [
      aSource('post.txt', text, { outlet: 'Post', published: '2024-03-11', story: 'aurelie' }),
      aSource('copy.txt', text, { outlet: 'Copy', published: '2024-03-12', story: 'aurelie' }),
    ];
    const board = boardAmong(...copies, telling(2, 'Mail', 'Nobody spoke.'));
    expect(board.reprintOf).toContain(0);
    expect(rowsOf(board, 'person')).toEqual([]);
  });
});
