import { describe, expect, test } from 'vitest';
import { scoreDates } from './scoreDates.js';
import { scoreNames } from './scoreNames.js';
import { scoreQuotes } from './scoreQuotes.js';

describe('the scorer', () => {
  test('a name counts when its words and its type are right, and each gold name once', () => {
    const gold = [{ start: 0, end: 8, type: 'person' }];
    const found = [
      { start: 0, end: 8, type: 'person' },
      { start: 0, end: 8, type: 'person' },
      { start: 12, end: 18, type: 'place' },
    ];
    const { exact, byType } = scoreNames([{ text: 'Jane Doe in London', found, gold }], ['person', 'place']);
    expect(exact).toMatchObject({ right: 1, found: 3, gold: 1, precision: 33.3, recall: 100, f1: 50 });
    expect(byType.person).toMatchObject({ precision: 50, recall: 100 });
  });

  test('a date with one word too many is relaxed, not strict, and its value still counts', () => {
    const gold = [{ start: 3, end: 9, type: 'DATE', value: '2025-03-16' }];
    const found = [{ start: 0, end: 9, type: 'DATE', value: '2025-03-16' }];
    const score = scoreDates([{ text: 'on Sunday', found, gold }]);
    expect([score.strict.f1, score.relaxed.f1, score.value.f1]).toEqual([0, 100, 100]);
  });

  test('a quotation counts without its marks, a speaker by overlap or by the last name', () => {
    const text = '“We left,” said Jane Doe. “Never,” she said.';
    const gold = [
      { start: 0, end: 10, speaker: 'Jane Doe', speaker_start: 16, speaker_end: 24 },
      { start: 26, end: 34, speaker: 'Doe' },
    ];
    const found = [
      { start: 1, end: 8, speaker: 'Doe', speaker_start: 21, speaker_end: 24 },
      { start: 26, end: 34, speaker: 'Jane Doe' },
    ];
    const score = scoreQuotes([{ text, found, gold }]);
    expect(score).toMatchObject({ speakerMention: { right: 1, of: 2 }, speaker: { right: 2, of: 2 } });
    expect(score.exact.f1).toBe(100);
  });
});
