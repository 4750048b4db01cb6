import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';

const source = (conflict: string): string =>
  `sidecar: 1\narticle: {file: a.txt}\nannotations:\n  - id: p-0001\n    type: person\n    exact: "x"\n    status: accepted\n${conflict}`;

describe('what the other side of a merge says', () => {
  const text = source('    conflict:\n      status: rejected\n      note: "no"\n      tags: [a]\n');

  test('is read beside the entry, and told as one thing to settle', () => {
    const { records, problems, writable } = readSidecar(text);
    expect(records[0]?.conflict).toEqual({ status: 'rejected', note: 'no', tags: ['a'] });
    expect(problems).toEqual([
      {
        code: 'UNSETTLED_CONFLICT',
        message:
          'status: accepted here, rejected in the other version; note: nothing here, no in the other version; tags: nothing here, ["a"] in the other version: keep one and delete `conflict`.',
        line: 8,
        column: 5,
        severity: 'warning',
      },
    ]);
    expect(writable).toBe(true);
  });

  test('stays when something else of the entry changes, and goes when a person keeps one side', () => {
    const changed = writeSidecar(text, { upserts: [{ id: 'p-0001', note: 'mine' }] });
    expect(changed.ok && readSidecar(changed.text).records[0]?.conflict).toEqual({ status: 'rejected', note: 'no', tags: ['a'] });
    const settled = writeSidecar(text, { upserts: [{ id: 'p-0001', conflict: null }] });
    expect(settled.ok && settled.text).toBe(source(''));
  });

  test.each(['    conflict: yes\n', '    conflict: [a]\n'])('is a problem where it is no block of fields: %j', (conflict) => {
    const { records, problems } = readSidecar(source(conflict));
    expect(problems).toMatchObject([{ code: 'WRONG_VALUE', line: 8, severity: 'error' }]);
    expect(records[0]).toEqual({ id: 'p-0001', type: 'person', exact: 'x', status: 'accepted' });
  });

  test('shortens long words in the message', () => {
    const [problem] = readSidecar(source(`    conflict: {note: "${'long '.repeat(2000)}"}\n`)).problems;
    expect(problem?.message.length).toBeLessThan(150);
  });
});
