import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPacked } from '../../../../src/core/text/packed/readPacked.js';
import { seal, unseal } from '../../../../src/core/text/packed/sealed.js';
import { createStrings } from '../../../../src/core/text/packed/strings.js';
import { writePacked } from '../../../../src/core/text/packed/writePacked.js';

const key = fc.string({ minLength: 1, maxLength: 6 }).filter((one) => one !== '__proto__' && !one.includes('\u0001'));
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.nat(300),
    fc.constantFrom(true, false, null, undefined, 0.95, -0, 1e15),
    fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true }),
    fc.uint32Array(),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('plain data as bytes', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const strings = createStrings();
        expect(readPacked(writePacked(value, strings), strings)).toStrictEqual(value);
      }),
    );
  });

  test('words at their own span are not kept twice', () => {
    const source = 'Jane Doe left Oslo.';
    const mention = { text: 'Oslo', span: { start: 14, end: 18 }, kind: 'place' };
    const strings = createStrings();
    const bytes = writePacked([mention], strings, source);
    expect(strings.all).not.toContain('Oslo');
    expect(readPacked(bytes, strings, source)).toEqual([mention]);
  });

  test('what is no plain data is refused, not bent', () => {
    expect(() => writePacked(new Map(), createStrings())).toThrow();
    expect(() => writePacked([() => 1], createStrings())).toThrow();
  });
});

describe('sealed bytes', () => {
  test('are read by who knows the label, and by nobody else', () => {
    const sealed = seal({ day: '2025-03-17', sure: 0.9 }, 'edition 1');
    expect(unseal(sealed, 'edition 1')).toEqual({ day: '2025-03-17', sure: 0.9 });
    expect(unseal(sealed, 'edition 2')).toBeUndefined();
  });

  test('are read from what Node makes of a file too', () => {
    const kept = { runs: Uint32Array.of(7, 70_000), codes: Uint8Array.of(1, 2), days: ['2025-03-17'] };
    const read = unseal(Buffer.concat([Buffer.from('#'), seal(kept, 'e')]).subarray(1), 'e');
    expect(read).toEqual(kept);
  });

  test('cut short, with any byte changed, or not ours at all, are nothing', () => {
    const sealed = seal({ names: ['Jane Doe', 'Oslo'], spans: [{ start: 3, end: 9 }] }, 'e');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = sealed.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(unseal(damaged, 'e')).toBeUndefined();
        expect(unseal(sealed.slice(0, at), 'e')).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(unseal(bytes, 'e')).toBeUndefined();
      }),
    );
  });
});
