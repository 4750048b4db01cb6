import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  ['{person:Doe} openly admires {person:Richard Roe} as a “strong leader,” comparing him with her father.', 'Doe = Jane Doe'],
  ['{person:Doe} has been pounding {person:Richard Roe} as a “con artist.”', 'Doe = Jane Doe'],
  ['{person:Doe} was portrayed by {person:Richard Roe} as a “con artist.”', 'Richard Roe = Richard Roe'],
  ['Few believed in {person:Doe}’s promise of “two good years” for farmers.', 'Doe = Jane Doe'],
  ['{person:Richard Roe} expected an end soon, in line with {person:Doe}’s timeline of “weeks.”', 'Doe = Jane Doe'],
  [
    '{person:Richard Roe} expected an end soon, in line with {person:Doe}’s timeline of “weeks.” “We have spoken for hours about how it could end,” he added.',
    'Doe = Jane Doe',
    'he = Richard Roe',
  ],
  [
    '{person:Richard Roe} stayed away. “The roof leaks.” “We told them twice,” added {person:Jane Doe}.',
    'Jane Doe = Jane Doe',
    'Jane Doe = Jane Doe',
  ],
  [
    '{person:Richard Roe} said: “The roof leaks.” “We told them twice,” added {person:Jane Doe}.',
    'Richard Roe = Richard Roe',
    'Jane Doe = Jane Doe',
  ],
  [
    '{person:Richard Roe} read the rules. No seat may be filled “by acclamation alone,” per the club’s charter.',
    'the club’s charter',
  ],
];

describe('whoever is held to be what is quoted does not speak, whose words they are does', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
