import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../../src/core/sidecar/readSidecar.js';
import { openTestService } from '../../../support/openTestService.js';

const SIDECAR = 'mem:/news/a.txt.ann.yaml';
const head = 'sidecar: 1\narticle:\n  file: a.txt\nannotations:\n';
const entry = (id: string, ...fields: string[]) =>
  [`  - id: ${id}`, '    type: person', `    exact: "${id}"`, ...fields.map((f) => `    ${f}`), ''].join('\n');
const conflict = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| base\n${base}`}=======\n${theirs}>>>>>>> other\n`;

function open(text: string) {
  const { service, files } = openTestService({ 'mem:/news/a.txt': 'p-aaaaaa p-bbbbbb', [SIDECAR]: text });
  const record = (id: string) => readSidecar(files.texts.get(SIDECAR) ?? '').records.find((r) => r.id === id);
  return { service, files, record };
}

describe('a sidecar in which git left its marks', () => {
  const same = entry('p-aaaaaa', 'status: suggested', 'by: scan@0.1');
  const accepted = entry('p-aaaaaa', 'status: accepted', 'by: maria');

  test('entries that both sides added are both kept', async () => {
    const { service, files, record } = open(head + same + conflict(entry('p-bbbbbb', 'note: "x"'), entry('p-cccccc')));
    expect(await service.mergeConflicted(SIDECAR)).toEqual({
      ok: true,
      changed: true,
      message: 'a.txt.ann.yaml: both versions are merged',
    });
    expect(record('p-bbbbbb')?.note).toBe('x');
    expect(record('p-cccccc')).toBeDefined();
    expect(files.texts.get(SIDECAR)).not.toMatch(/^[<=>|]/m);
  });

  test('with the base at hand a decision on one side only is no conflict', async () => {
    const noted = entry('p-aaaaaa', 'status: suggested', 'by: scan@0.1', 'note: "?"');
    for (const given of [head + same, undefined]) {
      const { service, record } = open(head + conflict(accepted, noted, given === undefined ? same : undefined));
      expect(await service.mergeConflicted(SIDECAR, given)).toMatchObject({ ok: true });
      expect(record('p-aaaaaa')).toMatchObject({ status: 'accepted', by: 'maria', note: '?' });
      expect(record('p-aaaaaa')?.conflict).toBeUndefined();
    }
  });

  test('two decisions on one mark are both in the file, and said', async () => {
    const rejected = entry('p-aaaaaa', 'status: rejected', 'by: piet');
    const { service, files } = open(head + conflict(accepted, rejected));
    expect(await service.mergeConflicted(SIDECAR)).toMatchObject({
      ok: true,
      message: 'a.txt.ann.yaml: both versions are merged. Decided differently: p-aaaaaa (status)',
    });
    expect(files.texts.get(SIDECAR)).toContain('conflict: {status: rejected, by: piet}');
  });

  test('it is one step of undo', async () => {
    const text = head + same + conflict(entry('p-bbbbbb'), entry('p-cccccc'));
    const { service, files } = open(text);
    await service.mergeConflicted(SIDECAR);
    await service.undo();
    expect(files.texts.get(SIDECAR)).toBe(text);
  });

  test.each([
    ['without marks', head + same, 'no complete marks'],
    ['with half of the marks', `${head}<<<<<<< HEAD\n${same}`, 'no complete marks'],
    ['with a side that does not parse', head + conflict('  - id: [\n', same), 'above the equals signs does not parse'],
  ])('%s: left as it is', async (_, text, message) => {
    const { service, files } = open(text);
    expect(await service.mergeConflicted(SIDECAR)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(files.texts.get(SIDECAR)).toBe(text);
  });

  test('another file is none of our business', async () => {
    const { service } = open(head);
    expect(await service.mergeConflicted('mem:/news/a.txt')).toMatchObject({ ok: false });
  });
});
