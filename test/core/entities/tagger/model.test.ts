import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../../../src/core/entities/tagger/model.js';
import { modelBytes } from '../../../support/scan.js';

const changed = (at: number, value: number): Uint8Array => {
  const bytes = modelBytes.slice();
  bytes[at] = value;
  return bytes;
};

describe('the model of names', () => {
  test('is read whole', () => {
    expect(readModel(modelBytes).ok).toBe(true);
  });

  test('is read where it lies in a larger buffer, at any place', () => {
    const larger = new Uint8Array(modelBytes.length + 10);
    larger.set(modelBytes, 7);
    expect(readModel(larger.subarray(7, 7 + modelBytes.length)).ok).toBe(true);
  });

  test('fits in the package', () => {
    expect(modelBytes.length).toBeLessThan(3_000_000);
  });

  test.each([
    ['another file', changed(0, 0x7b), 'not a model of names'],
    ['another version', changed(4, 99), 'model version 99, not 2'],
    ['other types', changed(10, 0x70 - 1), 'other types'],
    ['bytes after its end', new Uint8Array([...modelBytes.subarray(0, modelBytes.length), 0]), '1 bytes too many'],
    ['nothing', new Uint8Array(), 'cut short'],
  ])('%s is refused in words', (_, bytes, problem) => {
    expect(readModel(bytes)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('cut short anywhere it is refused', () => {
    fc.assert(
      fc.property(fc.nat(modelBytes.length - 1), (length) => {
        expect(readModel(modelBytes.subarray(0, length)).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('any bytes after a right beginning give a model or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(120), (noise, at) => {
        const bytes = modelBytes.slice(0, 4000);
        bytes.set(noise, at);
        expect(readModel(bytes).ok).toBe(false);
      }),
    );
  });
});
