import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figuresIn.js';

describe('numbers that are no figures', () => {
  test.each([
    'An F-16 was seen.',
    'The Boeing 737 was grounded.',
    'COVID-19 closed the school.',
    'G7 leaders met.',
    'She left No. 10 in tears.',
    'See page 5 for the rest.',
    'It breaks rule 46 of the code.',
    'Call 020 7946 0123 for help.',
    'The doors open at 10:00 and close at 6.25am.',
    'They met at 3 p.m. in town.',
    'They met at five yesterday.',
    'It sank at twenty to seven, in fog.',
    'He drives Route 66 each summer.',
    'In 2016 the court said no.',
    'The 2008 crash hurt them.',
    'Athletic won 3-2 at home.',
    'Nobody told one what to think, and one of them left.',
    'She is the first lady of the state.',
    'They fought in the Second World War.',
    'He told Radio Four so.',
    'Hundreds of people came, and dozens stayed.',
    'The spacecraft Apollo 11 flew.',
    'At first they said no.',
    'It was second-hand.',
    'It ended on Dec. 4 in Rome.',
    'They managed second-half goals.',
    'There is a second the court did not see.',
    '1. The council will meet again.',
    'Their aims:\n2- Seeking to direct funds.',
    'She was the only one that dared.',
  ])('%s', (source) => expect(figuresIn(source).map(({ text }) => text)).toEqual([]));
});

describe('on any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '1,000 ',
      '$',
      'two hundred and ',
      'million ',
      '6-3 ',
      'a third of ',
      'between ',
      ' to ',
      'year-old',
      '%',
      ' per cent',
      'voted ',
      '1.2bn',
    ),
  );
  test('figures are sorted, do not overlap and say the words of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        let last = 0;
        for (const { span, text, value } of figuresIn(source)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text).toBe(source.slice(span.start, span.end));
          expect(Number.isFinite(value)).toBe(true);
          last = span.end;
        }
      }),
    );
  });

  test.each([
    ' ',
    '"',
    '9',
    'A a A a ',
    '(',
    'two ',
    '1,',
    '1-',
    '1 to ',
    'and ',
    'one hundred ',
    '$',
    'half ',
    'the first ',
    'a third of a ',
  ])('100,000 characters of %j end', (unit) => {
    const found = figuresIn(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(found.every(({ span }) => span.end > span.start)).toBe(true);
  });
});
