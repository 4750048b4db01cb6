import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/core/text/matchesOf.js';

const YEAR = /\b(?<year>\d{4})\b/g;

describe('all matches of an expression', () => {
  it('come in order with their places and groups', () => {
    const found = matchesOf('The talks of 2019 failed in 2021.', YEAR);
    expect(found.map(({ index, groups }) => [index, groups?.year])).toEqual([
      [13, '2019'],
      [28, '2021'],
    ]);
  });

  it('are those of the text asked about, whatever was asked before', () => {
    YEAR.lastIndex = 20;
    expect(matchesOf('Founded in 1931, closed.', YEAR).map(([words]) => words)).toEqual(['1931']);
    expect(matchesOf('In no year.', YEAR)).toEqual([]);
    expect(matchesOf('1931', YEAR)).toHaveLength(1);
  });
});
