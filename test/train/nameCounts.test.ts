import { describe, expect, test } from 'vitest';
import { countNames, keysOf, readOf } from '../../src/train/nameCounts.js';
import { trainingText } from './trainingText.js';

const read = countNames(
  [
    'The {organisation:Daily Bugle} met {person:Zoë Brandão} and {person:Zoë Castle}.',
    'The {organisation:Daily Bugle} of {gpe:Georgia} is not {person:Georgia}; {place:Georgia} is. {person:Brandão}’s aide left.',
    '{person:the aide} of {organisation:“Quoted}” {event:Winter\nCup}',
  ].map(trainingText),
);

describe('the names of the texts', () => {
  test('count under the type they mostly have, in the words of the scanner', () => {
    expect(readOf(read, 'organization')).toEqual(['Daily Bugle']);
    expect(readOf(read, 'place')).toEqual(['Georgia']);
    expect(readOf(read, 'event')).toEqual(['Winter Cup']);
  });

  test('are no descriptions in lower case and no pieces of quotations', () => {
    expect(readOf(read, 'person')).toEqual(['Zoë Brandão', 'Zoë Castle', 'Brandão']);
  });

  test('are asked for by how often they were read', () => {
    expect(readOf(read, 'organization', 2)).toEqual(['Daily Bugle']);
    expect(readOf(read, 'person', 2)).toEqual([]);
  });

  test('give first and last names where a person has both', () => {
    expect(keysOf(read.given)).toEqual(['zoe']);
    expect(keysOf(read.given, 2)).toEqual(['zoe']);
    expect(keysOf(read.surnames)).toEqual(['brandao', 'castle']);
  });
});
