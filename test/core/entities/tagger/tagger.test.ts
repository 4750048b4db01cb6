import { describe, expect, test } from 'vitest';
import { tokens } from '../../../../src/core/entities/token.js';
import { createText } from '../../../../src/core/text/text.js';
import { tagger } from '../../../support/scan.js';

const tagged = (source: string) => {
  const words = tokens({ text: createText(source), regions: [], known: [] });
  return tagger.tag(source, words).map(({ first, last, ...rest }) => ({
    ...rest,
    text: source.slice(words[first]?.start, words[last]?.end),
  }));
};

const typesOf = (source: string, words: string) =>
  tagged(source)
    .filter(({ text }) => text === words)
    .map(({ type }) => type);

describe('the tagger', () => {
  test.each([
    ['The minister, Oyelaran Adebimpe, told reporters that talks would go on.', 'Oyelaran Adebimpe', 'person'],
    ['Prosecutors in Vellmark said the ferry had sunk off the coast.', 'Vellmark', 'place'],
    ['Shares in Tarvonix Corp fell after the company cut its forecast.', 'Tarvonix Corp', 'organization'],
    ['The Tarvonian Ministry of Fisheries declined to comment.', 'Tarvonian Ministry of Fisheries', 'organization'],
    ['Peruvian fishermen blocked the port for a third day.', 'Peruvian', 'nationality'],
    ['Thousands fled during the Second World War, the museum says.', 'Second World War', 'event'],
  ])('tells by words and surroundings what it has no list for: %s', (source, words, type) => {
    expect(typesOf(source, words)).toEqual([type]);
  });

  test('says how sure it is and why', () => {
    for (const { confidence, grounds } of tagged('The president of Kenya met Anna Lindqvist of the European Commission.')) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(grounds.every((words) => words.length > 3)).toBe(true);
    }
  });

  test('is less sure of a bare word than of the same word where it is told what it is', () => {
    const sure = (source: string) => tagged(source).find(({ text }) => text.includes('Hollis'))?.confidence ?? 0;
    expect(sure('Police arrested John Hollis, 43, on Monday.')).toBeGreaterThan(sure('Hollis again.'));
  });

  test('does not remember one article in the next', () => {
    const article = 'The Marlow trial opened. Marlow is accused of fraud.';
    const before = tagged(article);
    tagged('Marlow Holdings Ltd fell. Shares in Marlow Holdings, the bank, lost a third. '.repeat(50));
    expect(tagged(article)).toEqual(before);
  });

  test('finds nothing where no word has a capital', () => {
    expect(tagged('the talks went on for 3 days and ended without a deal.')).toEqual([]);
  });

  test('reads more spellings than it has room for', () => {
    const letters = (at: number) =>
      [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
    const crowd = Array.from({ length: 41_000 }, (_, at) => `Q${letters(at)} left`).join('. ');
    expect(tagged(`${crowd}.\nShe flew to Geneva on Monday.`).at(-1)?.text).toBe('Geneva');
  }, 60_000);
});
