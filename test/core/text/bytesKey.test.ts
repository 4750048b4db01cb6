import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesKey } from '../../../src/core/text/textKey.js';

test('bytes that differ in one place, or in length, have another key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
      const other = bytes.slice();
      other[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
      expect(bytesKey(other)).not.toBe(bytesKey(bytes));
      expect(bytesKey(bytes.slice(0, -1))).not.toBe(bytesKey(bytes));
      expect(bytesKey(bytes.slice())).toBe(bytesKey(bytes));
    }),
  );
});
