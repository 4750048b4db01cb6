import { describe, expect, test } from 'vitest';
import { dateErrors } from './dateErrors.js';
import { nameErrors } from './nameErrors.js';
import { quoteErrors } from './quoteErrors.js';
import type { ScoreError } from './scoreError.js';
import { speakerErrors } from './speakerErrors.js';
import { valueDifference } from './valueDifference.js';

const kinds = (errors: readonly ScoreError[]): readonly string[] => errors.map(({ group, of, how }) => `${group}: ${of}, ${how}`);
const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('errors are told by kind', () => {
  test('a Sunday counted forward is a week too late, and shown in its sentence', () => {
    const text = 'The mayor left. He resigned on Sunday, she said. Nobody wept.';
    const gold = [{ ...at(text, 'Sunday'), type: 'DATE', value: '2025-03-16' }];
    const found = [{ ...at(text, 'on Sunday'), type: 'DATE', value: '2025-03-23', note: 'future tense' }];
    const errors = dateErrors({ text, found, gold });
    expect(kinds(errors)).toEqual(['extent: day, begins too early', 'value: day, a week too late']);
    expect(errors[0]?.shown).toContain('He resigned on [[Sunday]], she said.');
    expect(errors[0]?.shown).not.toContain('Nobody');
  });

  test('what was not found and what was made up are told apart', () => {
    const text = 'It may rain in May.';
    const found = [{ ...at(text, 'may'), type: 'DATE', value: '2025-05' }];
    const gold = [{ ...at(text, 'May'), type: 'DATE', value: '2025-05' }];
    expect(kinds(dateErrors({ text, found, gold }))).toEqual(['missed: month, not found', 'spurious: month, not marked by hand']);
  });

  test.each([
    ['DATE', '', '2025', 'left without a value'],
    ['DATE', '2025-03-09', '2025-03-16', 'a week too early'],
    ['DATE', '2024-03-16', '2025-03-16', 'the right day in the wrong year'],
    ['DATE', '2025-03', '2025-03-16', 'a month where a day was meant'],
    ['DATE', '2025-W11', '2025-W12', 'the week, month or quarter before or after'],
    ['DATE', '2025', 'PRESENT_REF', 'a calendar value where only “now”, “once” or “soon” was meant'],
    ['DURATION', 'P3W', 'P3M', 'a length in another unit'],
    ['DURATION', 'PXD', 'P3D', 'a length left without its number'],
    ['TIME', '2025-03-16T15:00', '2025-03-16T03:00', 'another time of the right day'],
  ])('%s %s instead of %s: %s', (type, found, gold, difference) => {
    expect(valueDifference({ start: 0, end: 1, type, value: found }, { start: 0, end: 1, type, value: gold })).toBe(difference);
  });

  test('speech that was taken for a term, cut short, or joined by words that nobody spoke', () => {
    const text = '“We will never sign it,” she said. The “deal” is “off the table”.';
    const gold = [at(text, '“We will never sign it,”'), at(text, '“off the table”')];
    const found = [at(text, '“We will'), at(text, '“deal”')];
    const terms = [at(text, '“off the table”')];
    expect(kinds(quoteErrors({ text, found, gold, terms }))).toEqual([
      'extent: speech, ends too early',
      'form: speech, taken for a term in marks',
      'spurious: of one to three words, without a speaker',
    ]);
  });

  test('a speaker that was not given, and one of another sentence', () => {
    const text = 'Jane Roe met Ann Poe. “We left,” said Ann Poe.\n“Never again,” the envoy added.';
    const speaker = (name: string, from = 0) => {
      const start = text.indexOf(name, from);
      return { speaker: name, speaker_start: start, speaker_end: start + name.length };
    };
    const gold = [
      { ...at(text, '“We left,”'), ...speaker('Ann Poe', 30) },
      { ...at(text, '“Never again,”'), ...speaker('the envoy') },
    ];
    const found = [{ ...at(text, '“We left,”'), ...speaker('Jane Roe') }, at(text, '“Never again,”')];
    expect(kinds(speakerErrors({ text, found, gold }))).toEqual([
      'wrong speaker: name close, another name given',
      'no speaker: description close, none given',
    ]);
  });

  test('a town that was taken for a person', () => {
    const text = 'Paris Hill burnt.';
    const found = [{ ...at(text, 'Paris'), type: 'person' }];
    const gold = [{ ...at(text, 'Paris Hill'), type: 'place' }];
    expect(kinds(nameErrors({ text, found, gold }, ['person', 'place']))).toEqual(['type: place, taken for person']);
  });
});
