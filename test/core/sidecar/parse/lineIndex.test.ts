import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../../../src/core/sidecar/parse/lineIndex.js';

test('line and column of every place are those of the lines before it, in any order asked', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\r\n', 'a', 'long line '.repeat(80)), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(4000), { maxLength: 20 }), (source, offsets) => {
      const index = createLineIndex(source);
      for (const offset of offsets) {
        const before = source.slice(0, Math.min(offset, source.length)).split('\n');
        expect(index.placeOf(offset)).toEqual({ line: before.length, column: (before.at(-1) as string).length + 1 });
      }
    }),
  );
});
