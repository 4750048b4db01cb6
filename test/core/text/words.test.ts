import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/core/text/words.js';

const cut = (source: string): readonly string[] => words(source).map(({ text }) => text);

describe('words', () => {
  it('keep apostrophes, points of initialisms and marks within numbers', () => {
    expect(cut("The U.S. envoy’s aide didn't pay $1,250.75, he said.")).toEqual([
      ...['The', 'U.S.', 'envoy’s', 'aide', "didn't", 'pay', '1,250.75', 'he', 'said'],
    ]);
  });

  it('end at hyphens, dashes and marks of quotation', () => {
    expect(cut('“North–south talks,” the deputy-mayor’ said—twice')).toEqual([
      ...['North', 'south', 'talks', 'the', 'deputy', 'mayor', 'said', 'twice'],
    ]);
  });

  it('hold letters of any script, accents written apart and digits in a name', () => {
    expect(cut('São Paulo, Mali\u0301, 東京 and F16s, 3½ A1’s5')).toEqual([
      ...['São', 'Paulo', 'Mali\u0301', '東京', 'and', 'F16s', '3½', 'A1’s', '5'],
    ]);
  });

  it('are cut by one rule, whichever characters meet', () => {
    const RULE = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
    const unit = fc.constantFrom(...[..."aZ1é½’'.,- “—", '\u0301', '\ud800', '\udc00', '😀', '𐐀', '漢', '\u00a0']);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const source = units.join('');
        expect(words(source)).toEqual(
          [...source.matchAll(RULE)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text })),
        );
      }),
    );
  });
});
