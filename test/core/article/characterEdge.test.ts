import { expect, test } from 'vitest';
import { isCharacterEdge, wholeCharacters } from '../../../src/core/article/characterEdge.js';

test.each([
  ['a pair', 'a👍b', [0, 1, 3, 4]],
  ['an accent of its own', 'e\u0301a', [0, 2, 3]],
  ['a family', 'x👨‍👩‍👧y', [0, 1, 9, 10]],
  ['a colour of skin', '👍🏽!', [0, 4, 5]],
])('no mark begins or ends inside %s', (_, text, edges) => {
  expect(Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isCharacterEdge(text, at))).toEqual(edges);
});

test('a span that cuts characters grows to the whole of them', () => {
  expect(wholeCharacters('a👍🏽b', { start: 2, end: 3 })).toEqual({ start: 1, end: 5 });
});
