import { describe, expect, test } from 'vitest';
import { type Puzzle, spokenBy } from './spokenBy.js';

const PUZZLES: readonly Puzzle[] = [
  ['“We won.” The rain fell on the empty square.', 'nobody'],
  ['“No more.”', 'nobody'],
  ['“No more.”\n\nThe rain fell.', 'nobody'],
  ['The rain fell. “No more.”', 'nobody'],
  ['It rained on the banner with “Bread and Work” for days.', 'nobody'],
  ['Bread cost more. “Enough.” Milk cost more.', 'nobody'],
  ['“Enough.”\n\n“No more.”', 'nobody', 'nobody'],
  ['Rain fell for days, and the river rose. “Enough.”', 'nobody'],
];

describe('no speaker rather than a wrong one', () => {
  test.each(PUZZLES)('%s', (source, ...speakers) => {
    expect(spokenBy(source)).toEqual(speakers);
  });
});
