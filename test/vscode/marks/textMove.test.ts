import { describe, expect, test } from 'vitest';
import { moveBetween, type TextChange } from '../../../src/vscode/marks/textMove.js';
import { marked } from '../../support/marked.js';

/** The marked words after changes; undefined for a mark without any left. */
function wordsAfter(source: string, changes: (text: string) => readonly TextChange[]): readonly (string | undefined)[] {
  const { text, spans } = marked(source);
  const list = changes(text);
  const next = list.reduce((now, { offset, length, text: put }) => now.slice(0, offset) + put + now.slice(offset + length), text);
  const move = moveBetween(text, next, list);
  return spans.map((span) => {
    const at = move(span);
    return at && next.slice(at.start, at.end);
  });
}

const replaceAll = (text: string, put: string): readonly TextChange[] => [{ offset: 0, length: text.length, text: put }];

describe('marks in a text that was replaced', () => {
  test('as a whole, but for one word, stay on all other words', () => {
    const source = '{person:Jane Doe} said on {date:Monday} that {quote:“we will not sign”} any of {figure:3 bills}.';
    expect(wordsAfter(source, (text) => replaceAll(text, text.replace('Monday', 'Tuesday')))).toEqual([
      'Jane Doe',
      undefined,
      '“we will not sign”',
      '3 bills',
    ]);
  });

  test('by its own words with other line ends stay on their words', () => {
    const source = 'One\n\n{person:Jane Doe} said {quote:“no.\n\nNever”} on {date:Monday}\n';
    expect(wordsAfter(source, (text) => replaceAll(text, text.replaceAll('\n', '\r\n')))).toEqual([
      'Jane Doe',
      '“no.\r\n\r\nNever”',
      'Monday',
    ]);
  });

  test('at several cursors at once move by all of them', () => {
    const source = 'then {person:Jane Doe} and then {date:Monday} then';
    const changes = (text: string): readonly TextChange[] =>
      [...text.matchAll(/then/g)].reverse().map(({ index }) => ({ offset: index, length: 4, text: 'after that' }));
    expect(wordsAfter(source, changes)).toEqual(['Jane Doe', 'Monday']);
  });

  test('by words that only begin alike are not on half a word', () => {
    expect(wordsAfter('{person:Jane Doe} left', () => [{ offset: 0, length: 8, text: 'Jack' }])).toEqual([undefined]);
  });
});
