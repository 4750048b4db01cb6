import { describe, expect, test } from 'vitest';
import { aSource } from '../../../support/aSource.js';
import { boardAmong, missing, report, rowsOf, said } from './boards.js';

const aboard = (outlet: string, count: number, published = '2024-03-11') =>
  report(outlet, 'The ship Aurelie had {figure:N people} on board when it sank off the island.', {
    published,
    figures: { 'N people': { value: count, of: 'people' } },
  });

const quoting = (outlet: string, words: string, speaker = 'Jane Doe', published = '2024-03-11') =>
  report(outlet, `At the pier {person:${speaker}} told us: {quote:“${words}”} in full.`, { speakers: [speaker], published });

describe('the columns of a story board', () => {
  test('stand by published day, those without one last, a reprint tied to what it reprints', () => {
    const body =
      'Rescuers searched the water all night with two boats and a helicopter while families waited in the school hall above ' +
      'the harbour, where volunteers handed out tea and blankets and read the names of those who had been brought ashore. ' +
      'The owner of the line said the captain had sailed the route for eleven years and knew every rock of it by heart.';
    const board = boardAmong(
      report('Undated', body.slice(0, 60), { published: undefined as unknown as string }),
      report('Copy', body, { published: '2024-03-12' }),
      report('Wire', body, { published: '2024-03-10' }),
    );
    expect(board.sources.map(({ facts }) => facts.outlet)).toEqual(['Wire', 'Copy', 'Undated']);
    expect(board.reprintOf).toEqual([undefined, 0, undefined]);
  });

  test('a story of one source has one column and claims nothing', () => {
    const board = boardAmong(quoting('Post', 'the sea took her in a quarter of an hour'));
    expect(board.sources).toHaveLength(1);
    expect(board.rows).toEqual([]);
    expect(board.leftOut).toBe(0);
  });
});

describe('conflicts of a story', () => {
  test('all sides of one thing are one row, those who agree with a side beside it', () => {
    const board = boardAmong(aboard('Post', 212), aboard('Courier', 221), aboard('Today', 212));
    const [row, ...others] = rowsOf(board, 'conflict');
    expect(others).toEqual([]);
    expect(row && said(board, row)).toEqual([
      'Courier says: N people (221)',
      'Post differs: N people (212)',
      'Today differs: N people (212)',
    ]);
    expect(row?.title).toContain('people');
    expect(row?.kind).toBe('number');
  });

  test('a toll that a later report raises is a row of its own kind, below what is in conflict, and on no timeline', () => {
    const dead = (outlet: string, count: number, published: string) =>
      report(outlet, 'The storm killed {figure:N people} on the island of Ennisk, the mayor said.', {
        published,
        figures: { 'N people': { value: count, of: 'people' } },
      });
    const board = boardAmong(dead('Post', 7, '2024-03-11'), dead('Courier', 7, '2024-03-11'), dead('Today', 9, '2024-03-12'));
    const [row] = rowsOf(board, 'conflict');
    expect(row?.kind).toBe('revision');
    expect(row && said(board, row)).toEqual([
      'Courier says: N people (7)',
      'Post reprint: N people (7)',
      'Today differs: N people (9)',
    ]);
    expect(board.timeline).toEqual([]);
  });

  test('a day and an hour of that day are one side', () => {
    const sailing = (outlet: string, text: string, day: string) =>
      report(outlet, `${text} The ferry Aurelie left the quay at Port Mallory with her captain on {date:day} for the island.`, {
        values: { day },
      });
    const board = boardAmong(
      sailing('Courier', 'Candles burned.', '2024-03-07'),
      sailing('Mail', 'Bells rang.', '2024-03-08'),
      sailing('Post', 'Nobody slept.', '2024-03-07TMO'),
    );
    const row = rowsOf(board, 'conflict').find(({ kind }) => kind === 'date');
    expect(row?.cells.map(({ state }) => state)).toEqual(['says', 'differs', 'same']);
  });

  test('words given to two people tell the two names', () => {
    const words = 'there was one long scrape and then the floor was a wall';
    const board = boardAmong(quoting('Post', words, 'Maud Terrel'), quoting('Today', words, 'Ruth Ansell', '2024-03-12'));
    const [row] = rowsOf(board, 'conflict');
    expect(row?.kind).toBe('speaker');
    expect(row?.cells.map(({ value }) => value)).toEqual(['Maud Terrel', 'Ruth Ansell']);
  });
});

describe('quotations of a story', () => {
  test('one utterance is one row: the fullest wording first, who words it otherwise, who has a fragment, who is silent', () => {
    const full = 'we have a fair deal that holds for every ferry on this coast';
    const board = boardAmong(
      quoting('Post', full),
      quoting('Courier', 'we have a deal that holds for every ferry on this coast', 'Jane Doe', '2024-03-12'),
      report('Gazette', 'She spoke of a deal that {quote:“holds for every ferry”} in fog.', {
        speakers: ['Jane Doe'],
        published: '2024-03-13',
      }),
      report('Mail', 'Nobody spoke.', { published: '2024-03-14' }),
    );
    const [row, ...others] = rowsOf(board, 'quotation');
    expect(others).toEqual([]);
    expect(row?.title).toBe(full);
    expect(row?.speaker).toBe('Jane Doe');
    expect(row && said(board, row)).toEqual([
      `Post says: ${full}`,
      'Courier differs: we have a deal that holds for every ferry on this coast [wording-differs]',
      'Gazette differs: holds for every ferry [fragment-of]',
    ]);
    expect(row?.cells[1]?.diff?.filter(({ op }) => op !== 'same')).toEqual([{ op: 'removed', text: 'fair ' }]);
    expect(row && missing(board, row)).toEqual(['Mail']);
  });

  test('the same words from another mouth name both', () => {
    const words = 'a good and quiet night at the harbour';
    const board = boardAmong(quoting('Post', words, 'Jane Doe'), quoting('Today', words, 'Ivan Horak', '2024-03-12'));
    const [row] = rowsOf(board, 'quotation');
    expect(row?.cells.map(({ speaker }) => speaker)).toEqual(['Jane Doe', 'Ivan Horak']);
    expect(row?.cells[1]?.relation).toBe('same-words-other-speaker');
  });

  test('a headline that repeats a part of what is quoted below adds nothing', () => {
    const full = 'there was one long scrape and then the floor was a wall of water';
    const board = boardAmong(
      aSource(
        'post.txt',
        `{headline:{quote:‘The floor was a wall of water’}}\n\nThe ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard at Port Mallory said. {quote:“${full},”} {person:Maud Terrel} said.`,
        { outlet: 'Post', published: '2024-03-11', speakers: ['', 'Maud Terrel'] },
      ),
      quoting('Mail', full, 'Maud Terrel', '2024-03-12'),
    );
    const [row] = rowsOf(board, 'quotation');
    expect(row?.title).toBe(full);
    expect(row?.cells[1]?.relation).toBe('same-quote');
  });

  test('a phrase that stands in two utterances does not make them one', () => {
    const first = 'the harbour master told us to wait for the morning tide and we did so';
    const second = 'nobody in that office ever answered and the harbour master told us nothing else at all';
    const board = boardAmong(
      report('Post', `{quote:“${first}.”} she said.\n\n{quote:“${second}.”} she said later.`, {
        speakers: ['Jane Doe', 'Jane Doe'],
      }),
      quoting('Courier', first),
      quoting('Mail', second),
      report('Gazette', 'She said {quote:“the harbour master told us”} and left.', { speakers: ['Jane Doe'] }),
    );
    expect(rowsOf(board, 'quotation')).toHaveLength(2);
  });
});

describe('the timeline of a story', () => {
  test('has days as points and stretches as ranges, once for each source; captions and teasers have days of their own', () => {
    const values = {
      Thursday: '2024-03-07',
      'that Thursday': '2024-03-07',
      'last week': '2024-W10',
      May: '2023-05',
      Monday: '2024-02-05',
    };
    const board = boardAmong(
      report('Post', 'It left on {date:Thursday}, {date:that Thursday}, after {date:last week}. {caption:Seen {date:Monday}.}', {
        values,
      }),
      report('Mail', 'It had hit a pier in {date:May}. {teaser:Storm on {date:Monday}.}', { values }),
    );
    expect(board.timeline.map(({ begin, end, source, label }) => `${begin} ${end} ${source} ${label}`)).toEqual([
      '2023-05-01 2023-05-31 0 May 2023',
      '2024-03-04 2024-03-10 1 week 10 of 2024',
      '2024-03-07 2024-03-07 1 Thursday 7 March 2024',
    ]);
  });

  test('a day that another source contradicts names the row that tells so', () => {
    const sailing = (outlet: string, day: string) =>
      report(outlet, 'The ferry Aurelie left the quay at Port Mallory with her captain on {date:day} for the island.', {
        values: { day },
      });
    const board = boardAmong(sailing('Post', '2024-03-07'), sailing('Courier', '2024-03-08'));
    const [row] = rowsOf(board, 'conflict');
    expect(row?.kind).toBe('date');
    expect(board.timeline.map(({ conflicts }) => conflicts)).toEqual([[row?.id], [row?.id]]);
  });
});

test('articles of other stories are on no board', () => {
  const other = aSource('other.txt', 'A bank in Trieste lent {person:Jane Doe} money for a theatre and a garden.', {});
  expect(boardAmong(aboard('Post', 3), other).sources).toHaveLength(1);
});
