import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints, toPortable } from '../../../src/core/text/portable.js';

const messy = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '😀', 'é', '”')).map((parts) => parts.join(''));

describe('portable text', () => {
  test('an article from Windows and from Linux is one text', () => {
    expect(toPortable('\ufeffKyiv\r\nsaid 😀\rno').text).toBe('Kyiv\nsaid 😀\nno');
  });

  test('an offset goes to the original and back, whatever the line ends', () => {
    fc.assert(
      fc.property(messy, fc.boolean(), (body, bom) => {
        const original = (bom ? '\ufeff' : '') + body;
        const { text, toOriginal, fromOriginal } = toPortable(original);
        for (let at = 0; at <= text.length; at++) {
          expect(fromOriginal(toOriginal(at))).toBe(at);
          const char = text[at];
          if (char && char !== '\n') expect(original[toOriginal(at)]).toBe(char);
        }
      }),
    );
  });

  test('an offset goes to code points and back, and an emoji is one', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const points = codePoints(text);
        let unit = 0;
        for (const [count, char] of [...text].entries()) {
          expect(points.toCodePoint(unit)).toBe(count);
          expect(points.fromCodePoint(count)).toBe(unit);
          unit += char.length;
        }
        expect(points.toCodePoint(text.length)).toBe([...text].length);
      }),
    );
  });
});
