import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  ['The report says the bridge is “beyond repair.”', 'The report'],
  ['“The bridge is beyond repair,” the report said.', 'the report'],
  ['“The bridge is beyond repair,” the report says.', 'the report'],
  ['The report said: “The bridge is beyond repair.”', 'The report'],
  ['The study says the bridge is “beyond repair.”', 'The study'],
  ['“The bridge is beyond repair,” the study said.', 'the study'],
  ['“The bridge is beyond repair,” the study says.', 'the study'],
  ['The study said: “The bridge is beyond repair.”', 'The study'],
  ['The letter says the bridge is “beyond repair.”', 'The letter'],
  ['“The bridge is beyond repair,” the letter said.', 'the letter'],
  ['“The bridge is beyond repair,” the letter says.', 'the letter'],
  ['The letter said: “The bridge is beyond repair.”', 'The letter'],
  ['The statement says the bridge is “beyond repair.”', 'The statement'],
  ['“The bridge is beyond repair,” the statement said.', 'the statement'],
  ['“The bridge is beyond repair,” the statement says.', 'the statement'],
  ['The statement said: “The bridge is beyond repair.”', 'The statement'],
  ['The lawsuit says the bridge is “beyond repair.”', 'The lawsuit'],
  ['“The bridge is beyond repair,” the lawsuit said.', 'the lawsuit'],
  ['“The bridge is beyond repair,” the lawsuit says.', 'the lawsuit'],
  ['The lawsuit said: “The bridge is beyond repair.”', 'The lawsuit'],
  ['The article says the bridge is “beyond repair.”', 'The article'],
  ['“The bridge is beyond repair,” the article said.', 'the article'],
  ['“The bridge is beyond repair,” the article says.', 'the article'],
  ['The article said: “The bridge is beyond repair.”', 'The article'],
  ['The complaint says the bridge is “beyond repair.”', 'The complaint'],
  ['“The bridge is beyond repair,” the complaint said.', 'the complaint'],
  ['“The bridge is beyond repair,” the complaint says.', 'the complaint'],
  ['The complaint said: “The bridge is beyond repair.”', 'The complaint'],
  ['The memo says the bridge is “beyond repair.”', 'The memo'],
  ['“The bridge is beyond repair,” the memo said.', 'the memo'],
  ['“The bridge is beyond repair,” the memo says.', 'the memo'],
  ['The memo said: “The bridge is beyond repair.”', 'The memo'],
];

describe('documents speak', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
