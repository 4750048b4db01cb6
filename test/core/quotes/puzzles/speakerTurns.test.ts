import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  [
    '{person:Jane Doe} met {person:Richard Roe} on air.\n\nDOE: “Will they come?”\n\nROE: “I hope so.”',
    'DOE = Jane Doe',
    'ROE = Richard Roe',
  ],
  [
    '{person:Jane Doe}: “Will they come?”\n\n{person:Richard Roe}: “I hope so.”',
    'Jane Doe = Jane Doe',
    'Richard Roe = Richard Roe',
  ],
  [
    '{person:Jane Doe} chaired the debate.\n\nModerator: “Will they come?”\n\n{person:Richard Roe}: “I hope so.”',
    'Moderator',
    'Richard Roe = Richard Roe',
  ],
  [
    '{person:Jane Doe} met {person:Richard Roe}.\n\n{person:JANE DOE}, HOST: “Will they come?”\n\n{person:RICHARD ROE}, MAYOR: “I hope so.”',
    'JANE DOE = JANE DOE',
    'RICHARD ROE = RICHARD ROE',
  ],
  [
    '{person:Jane Doe} met {person:Richard Roe} on air.\n\n“DOE: Will they come?”\n\n“ROE: I hope so. They were asked.”\n\n“(Applause.)”\n\n“And they were paid for it, all of them, every week.”\n\n{person:Low} said it was “a scandal.”',
    'DOE = Jane Doe',
    'ROE = Richard Roe',
    'nobody',
    'ROE = Richard Roe',
    'Low = Peter Low',
  ],
  ['{person:Jane Doe} said: “NOTE: the bridge is closed, and stays closed until May.”', 'Jane Doe = Jane Doe'],
];

describe('speakers take turns', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
