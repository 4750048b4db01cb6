import { describe, expect, test } from 'vitest';
import { createHistory } from '../../../../src/core/service/undo/history.js';
import { createUndoing } from '../../../../src/core/service/undo/undoing.js';
import { memoryFiles } from '../../../support/memoryFiles.js';

const SIDECAR = 'mem:/a.txt.ann.yaml';
const entry = (id: string, status: string) => `  - id: ${id}
    type: person
    exact: "${id}"
    status: ${status}
`;
const sidecar = (...entries: string[]) => `# Mine.\nsidecar: 1\narticle:\n  file: a.txt\n\nannotations:\n${entries.join('')}`;

function open(texts: Readonly<Record<string, string>> = {}, most?: number) {
  const files = memoryFiles(texts);
  const history = createHistory(files, most);
  const reread: string[] = [];
  const undoing = createUndoing({ files, history, reread: async (uri) => reread.push(uri) });
  const write = (name: string, uri: string, text: string) =>
    history.step(name, async (recorded) => recorded.write(uri, text, await recorded.read(uri)));
  return { files, history, reread, write, ...undoing };
}

describe('what a window wrote can be taken back', () => {
  test('a decision: the file holds its old bytes, and again its new ones', async () => {
    const before = `\ufeff${sidecar(entry('p-aaaaaa', 'suggested')).replaceAll('\n', '\r\n')}`;
    const { files, write, undo, redo, reread } = open({ [SIDECAR]: before });
    await write('Accepted “Jane Doe”', SIDECAR, before.replace('suggested', 'accepted'));
    expect(await undo()).toEqual({ ok: true, changed: true, message: 'Undone: Accepted “Jane Doe”' });
    expect(files.texts.get(SIDECAR)).toBe(before);
    expect(reread).toEqual([SIDECAR]);
    expect(await redo()).toEqual({ ok: true, changed: true, message: 'Done again: Accepted “Jane Doe”' });
    expect(files.texts.get(SIDECAR)).toBe(before.replace('suggested', 'accepted'));
    await undo();
    expect(files.texts.get(SIDECAR)).toBe(before);
    expect(await undo()).toEqual({ ok: true, changed: false, message: 'Nothing to undo.' });
  });

  test('a sidecar that the action made is gone again, and comes back', async () => {
    const { files, write, undo, redo } = open();
    await write('Annotated', SIDECAR, sidecar(entry('p-aaaaaa', 'suggested')));
    await undo();
    expect(files.texts.has(SIDECAR)).toBe(false);
    await redo();
    expect(files.texts.get(SIDECAR)).toBe(sidecar(entry('p-aaaaaa', 'suggested')));
  });

  test('many files, written, moved and removed, are one step', async () => {
    const texts = { 'mem:/a': '1', 'mem:/b': '2', 'mem:/c': '3' };
    const { files, history, undo, redo } = open(texts);
    await history.step('Everything', async (recorded) => {
      await recorded.write('mem:/a', '10', '1');
      await recorded.write('mem:/a', '11', '10');
      await recorded.move('mem:/b', 'mem:/x/b');
      await recorded.write('mem:/x/b', '22', '2');
      await recorded.remove('mem:/c', '3');
      await recorded.write('mem:/d', '4', undefined);
    });
    const after = new Map(files.texts);
    expect(await undo()).toMatchObject({ ok: true, changed: true });
    expect(files.texts).toEqual(new Map(Object.entries(texts)));
    await redo();
    expect(files.texts).toEqual(after);
  });

  test('an action in the middle of a long one is a step of its own', async () => {
    const { files, history, write, undo } = open({ 'mem:/a': '1', 'mem:/b': '1' });
    await history.step('Long', async (recorded) => {
      await recorded.write('mem:/a', '2', '1');
      await write('Short', 'mem:/b', '2');
    });
    await undo();
    expect([files.texts.get('mem:/a'), files.texts.get('mem:/b')]).toEqual(['1', '2']);
  });

  test('an action that fails halfway can be taken back; one that writes nothing is none', async () => {
    const { files, history, undo } = open({ 'mem:/a': '1' });
    const failing = history.step('Half', async (recorded) => {
      await recorded.write('mem:/a', '2', '1');
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    await history.step('Nothing', async (recorded) => recorded.read('mem:/a'));
    expect(await undo()).toMatchObject({ message: 'Undone: Half' });
    expect(files.texts.get('mem:/a')).toBe('1');
  });

  test('of one article: its own last action, whatever came after elsewhere', async () => {
    const { files, write, undo } = open({ [SIDECAR]: sidecar(), 'mem:/b': '1' });
    await write('First', SIDECAR, sidecar(entry('p-aaaaaa', 'accepted')));
    await write('Second', 'mem:/b', '2');
    expect(await undo('mem:/a.txt')).toMatchObject({ message: 'Undone: First' });
    expect(files.texts.get(SIDECAR)).toBe(sidecar());
    expect(files.texts.get('mem:/b')).toBe('2');
  });
});

describe('somebody else wrote the file since', () => {
  const before = sidecar(entry('p-aaaaaa', 'suggested'), entry('p-bbbbbb', 'suggested'));
  const after = sidecar(entry('p-aaaaaa', 'accepted'), entry('p-bbbbbb', 'suggested'));

  test('only this action is taken back', async () => {
    const { files, write, undo } = open({ [SIDECAR]: before });
    await write('Accepted', SIDECAR, after);
    files.texts.set(SIDECAR, after.replace('# Mine.', '# Ours.').replace(/suggested/, 'rejected'));
    expect(await undo()).toEqual({ ok: true, changed: true, message: 'Undone: Accepted' });
    expect(files.texts.get(SIDECAR)).toBe(before.replace('# Mine.', '# Ours.').replace(/(bbbbbb"\n.*)suggested/, '$1rejected'));
  });

  test('what they decided of the same mark stays, and that is said', async () => {
    const { files, write, undo } = open({ [SIDECAR]: before });
    await write('Accepted', SIDECAR, after);
    const theirs = after.replace('accepted', 'rejected');
    files.texts.set(SIDECAR, theirs);
    expect(await undo()).toEqual({
      ok: false,
      message: 'Nothing was taken back. One annotation was changed since and stayed.',
    });
    expect(files.texts.get(SIDECAR)).toBe(theirs);
  });

  test('a sidecar that the action made keeps what they added to it', async () => {
    const { files, write, undo } = open();
    await write('Annotated', SIDECAR, before);
    files.texts.set(SIDECAR, before + entry('p-cccccc', 'accepted'));
    await undo();
    expect(files.texts.get(SIDECAR)).toBe(sidecar(entry('p-cccccc', 'accepted')));
  });

  test('another kind of file stays as it is', async () => {
    const { files, write, undo } = open({ 'mem:/.newsmark/ignore.yaml': '1' });
    await write('Ignored', 'mem:/.newsmark/ignore.yaml', '2');
    files.texts.set('mem:/.newsmark/ignore.yaml', '3');
    expect(await undo()).toMatchObject({ ok: false });
    expect(files.texts.get('mem:/.newsmark/ignore.yaml')).toBe('3');
  });
});

describe('an action that writes more than can be remembered', () => {
  test('is not taken back, by half neither, and says so; what was done before it can', async () => {
    const { files, history, write, undo, redo } = open({ 'mem:/a': '1' }, 100);
    await write('Small', 'mem:/a', '2');
    await history.step('Large', async (recorded) => {
      await recorded.write('mem:/b', 'b'.repeat(60), undefined);
      await recorded.move('mem:/b', 'mem:/c');
      await recorded.write('mem:/d', 'd'.repeat(60), undefined);
      await recorded.move('mem:/d', 'mem:/e');
    });
    const after = new Map(files.texts);
    expect(await undo('mem:/e')).toEqual({
      ok: false,
      message: '“Large” cannot be taken back: it changed 4 files, more than can be remembered. What was done before it can.',
    });
    expect(files.texts).toEqual(after);
    expect(await redo()).toMatchObject({ message: 'Nothing to redo.' });
    expect(await undo()).toMatchObject({ ok: true, message: 'Undone: Small' });
    expect(files.texts.get('mem:/a')).toBe('1');
  });

  test('is taken back while it is no more than that', async () => {
    const { files, write, undo, redo } = open({}, 100);
    await write('Just', 'mem:/b', 'b'.repeat(100));
    expect(await undo()).toMatchObject({ ok: true });
    expect(files.texts.size).toBe(0);
    expect(await redo()).toMatchObject({ ok: true });
    expect(await undo()).toMatchObject({ ok: true });
  });
});
