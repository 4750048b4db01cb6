import { describe, expect, test } from 'vitest';
import type { BoardCell, BoardRow } from '../../../src/core/service/stories/storyTypes.js';
import { boardPhrases } from '../../../src/vscode/storyBoard/model/boardPhrases.js';
import { cellWords, sentenceParts } from '../../../src/vscode/storyBoard/model/cellWords.js';
import { aBoard, aBoardSource, aCell, aPassage, aRow, SILENT_CELL } from '../../support/inventedBoard.js';

const PHRASES = boardPhrases((phrase) => phrase);
const BOARD = aBoard([
  aBoardSource('Northern Ledger'),
  aBoardSource('Harbour Post'),
  aBoardSource('Daily Tide', { reprintOf: 1 }),
]);

/** What the second source's cell says, beside a first one that says the row's own words. */
function said(cell: BoardCell, given: Partial<BoardRow> = {}, whole = false) {
  const row = aRow('quotation', '“We sign today.”', [aCell('says', '“We sign today.”'), cell], given);
  return cellWords(BOARD, row, 1, PHRASES, whole);
}
const textOf = (words: ReturnType<typeof said>) => words.text.map(({ text }) => text).join('');

describe('a cell says', () => {
  test('“same”, and leaves out words that stand in the row’s name', () => {
    const words = said(aCell('same', '‘We sign today’'));
    expect([words.sign, words.state, textOf(words)]).toEqual(['=', 'same', '']);
  });

  test('“same”, with its own words where it puts it otherwise', () => {
    expect(textOf(said(aCell('same', 'thirty-one ships'), { group: 'fact' }))).toBe('thirty-one ships');
  });

  test('“differs”, with the words that are added and lacking', () => {
    const diff = [
      { op: 'same', text: '“We sign ' },
      { op: 'removed', text: 'today ' },
      { op: 'added', text: 'tomorrow' },
    ] as const;
    const words = said(aCell('differs', '“We sign tomorrow', { diff }));
    expect([words.sign, words.state]).toEqual(['≠', 'differs']);
    expect(words.text).toEqual(diff);
    expect(words.label).toContain('adds: tomorrow');
    expect(words.label).toContain('lacks: today');
    expect(words.label).toContain('“We sign tomorrow;');
  });

  test.each([
    ['fragment-of', 'only a part'],
    ['shorter-than', 'shorter'],
    ['same-words-other-speaker', 'other speaker'],
  ] as const)('of a quotation that is %s: “%s”', (relation, state) => {
    expect(said(aCell('differs', '“today”', { relation })).state).toBe(state);
  });

  test('of a shorter one its own words in marks, with nothing struck out: it takes nothing back', () => {
    const diff = [
      { op: 'removed', text: '“We sign ' },
      { op: 'same', text: 'today' },
    ] as const;
    const words = said(aCell('differs', 'today', { relation: 'fragment-of', diff }));
    expect([words.sign, textOf(words)]).toEqual(['…', '“today”']);
    expect(words.label).not.toContain('lacks');
  });

  test('“silent”, and whether most others are not', () => {
    expect(said(SILENT_CELL).state).toBe('silent');
    expect(said(SILENT_CELL, { missing: [1] }).state).toBe('silent, unlike most');
  });

  test('whose reprint it is', () => {
    const row = aRow('quotation', '“We sign today.”', [SILENT_CELL, SILENT_CELL, aCell('reprint', '“We sign today.”')]);
    expect(cellWords(BOARD, row, 2, PHRASES).state).toBe('reprint of Harbour Post');
    expect(cellWords(BOARD, row, 0, PHRASES).state).toBe('silent');
  });

  test('what a day or figure comes to, unless those are its very words', () => {
    expect(said(aCell('says', 'on Monday', { value: '5 May 2031' })).value).toBe('5 May 2031');
    expect(said(aCell('says', '5 May 2031', { value: '5 May 2031' }), { group: 'fact' }).value).toBe('');
  });

  test('no weekday beside a day that it gives in full', () => {
    const value = 'Monday 5 May 2031';
    expect(said(aCell('says', '5 May 2031', { value }), { group: 'fact' }).value).toBe('');
    expect(said(aCell('says', 'Monday', { value }), { group: 'fact' }).value).toBe(value);
  });

  test('no value that the row is called by', () => {
    const cell = aCell('same', 'Wednesday', { value: 'Wednesday 14 May 2031' });
    expect(said(cell, { group: 'fact', title: 'Wednesday 14 May 2031 · ships, waiting' }).value).toBe('');
    expect(said(cell, { group: 'fact', title: 'ships waiting' }).value).toBe('Wednesday 14 May 2031');
  });

  test('to a screen reader whose it is, the state, the words, the value and where they stand', () => {
    const passages = [aPassage('The pilots met on Monday.', 'on Monday', 4), aPassage('Monday was long.', 'Monday', 9)];
    expect(said(aCell('differs', 'on Monday', { value: '5 May 2031', passages }), { group: 'fact' }).label).toBe(
      'Harbour Post; differs; on Monday; 5 May 2031; line 4; 2 passages',
    );
  });

  test('nothing that turns the words around it, and nothing but one line', () => {
    const words = said(aCell('says', 'a\u202ecod.exe\u0000\n  b'), { group: 'fact' });
    expect(textOf(words)).toBe('a cod.exe b');
  });
});

describe('a long wording', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  const diff = [
    { op: 'same', text: `${words(30)} ` },
    { op: 'added', text: 'never' },
    { op: 'same', text: ` ${words(30)}` },
  ] as const;

  test('is cut to what stands beside the difference', () => {
    expect(textOf(said(aCell('differs', 'x', { diff })))).toBe('… word27 word28 word29 never word0 word1 word2 …');
  });

  test('that only one side has shows its two ends', () => {
    const added = [
      { op: 'same', text: 'We ' },
      { op: 'added', text: words(30) },
    ] as const;
    expect(textOf(said(aCell('differs', 'x', { diff: added })))).toBe('We word0 word1 word2 word3 … word28 word29');
  });

  test('that takes the place of another at the end stands apart from it', () => {
    const swapped = [
      { op: 'removed', text: 'they know.' },
      { op: 'added', text: 'we know.' },
    ] as const;
    expect(textOf(said(aCell('differs', 'x', { diff: swapped })))).toBe('they know. we know.');
  });

  test('is whole where the row is open', () => {
    expect(textOf(said(aCell('differs', 'x', { diff }), {}, true))).toBe(diff.map(({ text }) => text).join(''));
  });
});

describe('a full sentence', () => {
  test('has its words apart from what stands around them', () => {
    expect(sentenceParts(aPassage('They met on  Monday\nin Varna.', 'on Monday'))).toEqual([
      'They met ',
      'on Monday',
      ' in Varna.',
    ]);
  });

  test('is whole where its words are not found in it', () => {
    expect(sentenceParts(aPassage('They met.', 'on Monday'))).toEqual(['They met.', '', '']);
  });
});
