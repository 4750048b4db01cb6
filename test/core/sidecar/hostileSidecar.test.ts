import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';
import { HOSTILE_YAML } from '../../support/hostileYaml.js';

describe('a sidecar made to hang or crash the reader', () => {
  test.each(Object.entries(HOSTILE_YAML))('of %s is read or refused with a reason and a place', (_, make) => {
    const { problems, writable } = readSidecar(make());
    for (const { message, line, column } of problems.slice(0, 100)) {
      expect([message.length > 10, message.length < 300, line > 0, column > 0]).toEqual([true, true, true, true]);
    }
    expect(writable || problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    'an alias bomb',
    'a merge key',
    'brackets 10,000 deep in an entry',
    'a key of 1 MB in an entry',
    '1M quotation marks in an entry',
    '1M brackets in an entry',
    '5 MB of comments',
    '`__proto__` and `constructor`',
  ])('of %s hides no honest entry', (name) => {
    expect(readSidecar(HOSTILE_YAML[name]?.() ?? '').records[0]).toEqual({ id: 'p-0001', type: 'person', exact: 'x' });
  });

  test('keeps what it does not know when another entry is changed', () => {
    const text = HOSTILE_YAML['`__proto__` and `constructor`']?.() ?? '';
    const result = writeSidecar(text, { upserts: [{ id: 'p-0001', status: 'accepted' }] });
    expect(result.ok && result.text).toBe(text.replace('exact: x}\n', 'exact: x, status: accepted}\n'));
  });
});

describe('an honest sidecar', () => {
  const entry = (at: number): string =>
    `  - id: p-${String(at).padStart(5, '0')}\n    type: person\n    exact: Jane Doe # sic\n    note: >-\n      ${'a long note '.repeat(12)}\n      by hand\n`;
  test('of 20,000 entries and nearly 5 MB is read', () => {
    const text = `sidecar: 1\narticle: {file: a.txt}\nannotations:\n${Array.from({ length: 20_000 }, (_, at) => entry(at)).join('\n')}`;
    const { problems, records, writable } = readSidecar(text);
    expect([text.length > 4_500_000, problems.length, records.length, writable]).toEqual([true, 0, 20_000, true]);
  });
  test('of one entry more is refused, and says so where that one begins', () => {
    const text = `sidecar: 1\narticle: {file: a.txt}\nannotations:\n${'  - {id: p-0001, type: note, exact: x}\n'.repeat(20_001)}`;
    expect(readSidecar(text).problems).toMatchObject([{ code: 'TOO_LARGE', line: 20_004 }]);
  });
});
