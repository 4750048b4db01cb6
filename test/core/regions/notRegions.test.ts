import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionsOf } from './regionsOf.js';

const BODY =
  'The harbour council voted on Tuesday to close the old ferry pier after engineers found cracks in its timber piles.\n\nCouncil leader Mara Lind said the pier would stay shut until the piles had been replaced, which could take a year.';

describe('what is plain body', () => {
  test.each([
    ['a last paragraph on another matter', `${BODY}\n\nThe comet will be seen until Christmas.`],
    ['a last paragraph that says what was read more', `${BODY}\n\nReaders read more books last year than ever before, she said.`],
    ['a quotation with copyright in it', `${BODY}\n\n“Copyright is not the question here,” Lind said.`],
    ['a quotation twice in short words', `“We will see,” said Lind.\n\n${BODY}\n\n“We will see,” said Lind.`],
    [
      'a list that opens the text',
      '1. The council voted to close the pier after engineers found cracks in its piles, and will meet again.',
    ],
    ['a sentence with a dash after a name', `Mara Lind - council leader for ten years - said the pier would close.\n\n${BODY}`],
    ['a photographer who speaks', `${BODY}\n\nPhotographer Ann Moe said she had waited for the light.`],
    ['a sentence that opens with By', `By Tuesday the pier was closed.\n\n${BODY}`],
    [
      'an editor’s brackets far below',
      `${BODY}\n\n${Array.from({ length: 14 }, (_, n) => `Paragraph ${n} follows here.\n\n`).join('')}[The council has since met again on this.]\n\n${'It met in the town hall.'}`,
    ],
    [
      'a final lead without a rights line',
      `${BODY}\n\nA court has fined the miner.\n\nScientists saw a comet.\n\nThe actor married again.`,
    ],
  ])('%s', (_, source) => expect(regionsOf(source)).toEqual([]));

  test('an empty text has no regions', () => expect(regionsOf('')).toEqual([]));
});

describe('on any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Read more\n',
      'By Jane Doe\n',
      '---\n',
      'LONDON (Reuters) - ',
      'Copyright 2024. ',
      `${BODY}\n\n`,
      '[Photo: X]\n',
      '\n\n',
      '“',
      'News Feed\n',
    ),
  );
  test('regions are sorted, do not overlap, lie within the text and are sure to some degree', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { span, confidence } of regionsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    ' ',
    '"',
    '9',
    'A a A a ',
    '(',
    '\n',
    'A, ',
    'A.',
    'Read more\n',
    'By A ',
    '[',
    '—',
    'LONDON, ',
    'Photo: ',
    'Copyright. ',
    'a\n',
  ])('100,000 characters of %j end', (unit) => {
    const regions = regionsOf(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(regions.every(({ span }) => span.end > span.start)).toBe(true);
  });
});
