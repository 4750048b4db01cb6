import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { createSidecarReader } from '../../../src/core/sidecar/sidecarReader.js';
import { type RecordChange, writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';

const HEAD = 'sidecar: 1\narticle: {file: a.txt}\nannotations:\n';
const entry = (at: number, words: string): string => `  - id: p-000${at}\n    type: person\n    exact: "${words}"\n`;

describe('a reader that remembers', () => {
  test('reads of a changed text the changed entries alone', () => {
    const reader = createSidecarReader();
    const before = reader.open(HEAD + entry(1, 'a') + entry(2, 'b') + entry(3, 'c'));
    const after = reader.open(HEAD + entry(3, 'c') + entry(1, 'a') + entry(2, 'other'));
    const readings = (opened: typeof before) => opened.yaml.items.map(({ reading }) => reading);
    const [a, b, c] = readings(before);
    expect(readings(after)[0]).toBe(c);
    expect(readings(after)[1]).toBe(a);
    expect(readings(before)).not.toContain(readings(after)[2]);
    expect(readings(after)).not.toContain(b);
    expect(after.reading.records.map(({ exact }) => exact)).toEqual(['c', 'a', 'other']);
  });

  test('gives the same reading for the same text, and forgets texts that are long past', () => {
    const reader = createSidecarReader();
    const text = (at: number): string => HEAD + entry(1, String(at));
    const first = reader.open(text(0));
    expect(reader.open(text(0))).toBe(first);
    for (let at = 1; at < 10; at++) reader.open(text(at));
    expect(reader.open(text(0))).not.toBe(first);
    expect(reader.open(text(0)).reading).toEqual(first.reading);
  });

  test('says the same as one that remembers nothing, whatever is written one after the other', () => {
    const change: fc.Arbitrary<RecordChange> = fc.record(
      {
        id: fc.constantFrom('p-0001', 'p-0002', 'p-0007'),
        type: fc.constant('person' as const),
        exact: fc.constantFrom('a', 'b'),
        at: fc.nat(9),
        note: fc.constantFrom('x', 'y\nz', null),
      },
      { requiredKeys: ['id', 'type', 'exact'] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const reader = createSidecarReader();
        let text = HEAD + entry(1, 'a') + entry(2, 'b');
        for (const one of changes) {
          const [warm, cold] = [writeSidecar(text, { upserts: [one] }, reader), writeSidecar(text, { upserts: [one] })];
          expect(warm).toEqual(cold);
          if (warm.ok) text = warm.text;
          expect(reader.read(text)).toEqual(readSidecar(text));
        }
      }),
      { numRuns: 100 },
    );
  });
});
