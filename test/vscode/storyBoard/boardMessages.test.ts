import { describe, expect, test } from 'vitest';
import { fromPage, refsOf, toPage } from '../../../src/vscode/storyBoard/boardMessages.js';
import { boardPhrases } from '../../../src/vscode/storyBoard/model/boardPhrases.js';
import { harbourBoard } from '../../support/inventedBoard.js';

describe('the extension takes from the page', () => {
  test.each([
    [{ kind: 'ready' }],
    [{ kind: 'leave' }],
    [{ kind: 'passage', ref: '0000002a#q-made42' }],
    [{ kind: 'source', source: 3 }],
  ])('%j', (message) => {
    expect(fromPage(message)).toEqual(message);
  });

  test.each([
    [undefined],
    [null],
    ['ready'],
    [{}],
    [{ kind: 'open', uri: 'file:///etc/passwd' }],
    [{ kind: 'passage', ref: '../../etc/passwd' }],
    [{ kind: 'passage', ref: { ref: '0000002a#q-made42' } }],
    [{ kind: 'passage', ref: ['0000002a#q-made42'] }],
    [{ kind: 'source', source: -1 }],
    [{ kind: 'source', source: 0.5 }],
    [{ kind: 'source', source: '0' }],
    [{ kind: 'command', command: 'workbench.action.terminal.new' }],
  ])('nothing of %j', (message) => {
    expect(fromPage(message)).toBeUndefined();
  });

  test('nothing but what it asks for', () => {
    expect(fromPage({ kind: 'leave', command: 'x', ref: 'y' })).toEqual({ kind: 'leave' });
  });
});

describe('the page takes from the extension', () => {
  const phrases = boardPhrases((phrase) => phrase);
  const message = { kind: 'board', board: harbourBoard(), phrases };

  test('a board, also after it travelled as text', () => {
    expect(toPage(JSON.parse(JSON.stringify(message)))).toEqual(JSON.parse(JSON.stringify(message)));
    expect(toPage({ kind: 'nothing', message: 'No story.' })).toEqual({ kind: 'nothing', message: 'No story.' });
  });

  test.each([
    ['no object', 'x'],
    ['no phrases', { ...message, phrases: undefined }],
    ['rows that are none', { ...message, board: { ...message.board, rows: [{}] } }],
    ['sources that are none', { ...message, board: { ...message.board, sources: 'x' } }],
    [
      'points without a passage',
      { ...message, board: { ...message.board, timeline: [{ begin: '2031-05-05', end: '2031-05-05' }] } },
    ],
    ['a message that is no text', { kind: 'nothing', message: 7 }],
  ])('nothing with %s', (_, data) => {
    expect(toPage(data)).toBeUndefined();
  });
});

test('a board leads to the passages of its rows and of its timeline, and nowhere else', () => {
  const board = harbourBoard();
  const refs = refsOf(board);
  expect(refs.has(board.rows[0]?.cells[0]?.passages[0]?.ref ?? '')).toBe(true);
  expect(refs.has(board.timeline[0]?.passage.ref ?? '')).toBe(true);
  expect(refs.has('ffffffff#q-other1')).toBe(false);
});
