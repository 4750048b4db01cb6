import { expect, test } from 'vitest';
import { lineOf, wordsAround } from '../../../src/vscode/marks/wordsAround.js';
import { marked } from '../../support/marked.js';

test.each([
  ['Talks ended.\n\nShe said {note:no} and left.\nNothing else.', 'She said [no] and left.'],
  ['{note:No}', '[No]'],
  [
    'The union of all harbour workers in the north of the country said on Monday {note:that it will not sign} the paper of the owners before the night shift is paid in full.',
    '…in the north of the country said on Monday [that it will not sign] the paper of the owners before the night…',
  ],
  ['He said {note:“no\n\nnever”} twice.', 'He said [“no never”] twice.'],
  ['He said “{note:no},” twice.', 'He said “[no],” twice.'],
  ['A {note:$(trash)\u202e} here', 'A [$ (trash)] here'],
])('the words around a place stand on one line: %s', (source, line) => {
  const { text, spans } = marked(source);
  expect(wordsAround(text, spans[0] ?? { start: 0, end: 0 })).toBe(line);
});

test('lines count from one', () => {
  expect([0, 5, 6, 7].map((offset) => lineOf('Talks\n\nended', offset))).toEqual([1, 1, 2, 3]);
});
