import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/core/text/nearestWord.js';

const TYPES = ['person', 'organization', 'place', 'nationality', 'date', 'quote', 'note'];

test.each([
  ['persn', 'person'],
  ['Person', 'person'],
  ['organisation', 'organization'],
  ['qoute', 'quote'],
  ['notes', 'note'],
])('%s was meant as %s', (typed, meant) => {
  expect(nearestWord(typed, TYPES)).toBe(meant);
});

test.each(['', 'x', 'zzzz', '🙂'])('“%s” is like none', (typed) => {
  expect(nearestWord(typed, TYPES)).toBeUndefined();
});
