import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  [
    '{person:Jane Doe} left for the coast on Monday. “The bridge is closed,” according to {organization:Harbour Department} Deputy Chief of Staff {person:Mary Poe}.',
    'Mary Poe = Mary Poe',
  ],
  [
    '{person:Jane Doe} left for the coast. “The bridge is closed,” according to {place:Ohio} Secretary of State {person:Mary Poe}.',
    'Mary Poe = Mary Poe',
  ],
  [
    '{person:Jane Doe}’s phone call with {person:Richard Roe} is “going well,” according to {organization:Castle House} Deputy Chief of Staff {person:Mary Poe}.',
    'Mary Poe = Mary Poe',
  ],
  ['{person:Richard Roe} won the vote. “It’s all about the harbour,” Mr. King added.', 'King = King'],
  ['{person:Richard Roe} won the vote. “It’s all about the harbour,” Ms. Judge said.', 'Judge = Judge'],
  ['{person:Richard Roe} stayed away. “We had no chance to brake,” one of the drivers said.', 'one of the drivers'],
  ['{person:Richard Roe} stayed away. “We had no chance to brake,” said two of the drivers.', 'two of the drivers'],
];

describe('long titles, unknown names and some of many speak', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
