import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf } from '../../../../src/core/compare/board/storyBoard.js';
import { createSourceIndex } from '../../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../../src/core/sources/source.js';
import { report } from './boards.js';

const told = (outlet: string, count: number, words: string, speaker: string, published: string): Source =>
  report(
    outlet,
    `The ship Aurelie had {figure:N people} on board when it sank off the island on {date:day}. {person:${speaker}} said: {quote:“${words}”}.`,
    {
      published,
      values: { day: published },
      figures: { 'N people': { value: count, of: 'people' } },
      speakers: [speaker],
    },
  );

const SOURCES = [
  told('Post', 212, 'we have a fair deal that holds for every ferry', 'Jane Doe', '2024-03-11'),
  told('Courier', 221, 'we have a deal that holds for every ferry', 'Jane Doe', '2024-03-10'),
  told('Today', 212, 'we have a fair deal that holds for every ferry', 'Ivan Horak', '2024-03-10'),
  told('Mail', 230, 'a deal that holds for every ferry', 'Jane Doe', '2024-03-12'),
  report('Gazette', 'Nobody was seen.', {}),
];

test('a board is the same whatever order its sources came in, whichever was asked about, and after some came again', () => {
  const boards = (order: readonly Source[], asked: number, again: readonly number[]) => {
    const index = createSourceIndex();
    for (const source of order) index.put(source);
    for (const at of again) {
      boardOf(index, SOURCES[at]?.uri ?? '');
      index.remove(SOURCES[at]?.uri ?? '');
      index.put(SOURCES[at] as Source);
    }
    return boardOf(index, SOURCES[asked]?.uri ?? '');
  };
  const first = boards(SOURCES, 0, []);
  expect(first?.sources).toHaveLength(SOURCES.length);
  expect(first?.rows.map(({ group }) => group)).toContain('conflict');
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SOURCES], { minLength: SOURCES.length }),
      fc.nat(SOURCES.length - 1),
      fc.array(fc.nat(SOURCES.length - 1), { maxLength: 3 }),
      (order, asked, again) => {
        expect(boards(order, asked, again)).toEqual(first);
      },
    ),
    { numRuns: 12 },
  );
});

test('every row has a cell for each source, ids of its own, and passages of its own column alone', () => {
  const index = createSourceIndex();
  for (const source of SOURCES) index.put(source);
  const board = boardOf(index, SOURCES[0]?.uri ?? '');
  const ids = board?.rows.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  for (const { cells } of board?.rows ?? []) {
    expect(cells).toHaveLength(SOURCES.length);
    for (const [at, { passages, state }] of cells.entries()) {
      expect(passages.every(({ source }) => source === board?.sources[at])).toBe(true);
      expect(passages.length === 0).toBe(state === 'silent');
    }
  }
});

test('a story of very many sources keeps to those that fit, the one that was asked about among them, and says so', () => {
  const index = createSourceIndex();
  const many = Array.from({ length: 60 }, (_, at) => report(`Paper${String(at).padStart(2, '0')}`, `Notice ${at}.`, {}));
  for (const source of many) index.put(source);
  const board = boardOf(index, many[59]?.uri ?? '');
  expect(board?.sources.map(({ file }) => file)).toContain('paper59.txt');
  expect(board?.sources).toHaveLength(40);
  expect(board?.leftOut).toBeGreaterThanOrEqual(20);
});
