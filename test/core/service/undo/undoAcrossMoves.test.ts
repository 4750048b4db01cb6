import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const ROOT = 'mem:/news';
const TEXT = 'Jane Doe said on Thursday that John Roe would go to Oslo.\n';
const uri = (file: string) => `${ROOT}/${file}`;
const sidecar = (file: string) => `${ROOT}/${file}.ann.yaml`;

/** An annotated article; `rename` does what the editor does: the sidecar goes along, then the service is told. */
async function open(file = 'a.txt') {
  const { service, files } = openTestService({ [uri(file)]: TEXT });
  await service.openArticle({ uri: uri(file), text: TEXT, version: 1 });
  const decide = async (where: string, words: string, status: 'accepted' | 'rejected') => {
    const view = await service.viewOf(uri(where));
    return service.decide(view?.marks.find(({ text }) => text === words)?.ref ?? '', status);
  };
  const put = (from: string, to: string) => {
    files.texts.set(to, files.texts.get(from) as string);
    files.texts.delete(from);
  };
  const rename = async (from: string, to: string) => {
    const move = { from: uri(from), to: uri(to) };
    const { along } = await service.sidecarsAlong([move]);
    for (const one of [move, ...along]) put(one.from, one.to);
    await service.filesMoved(ROOT, [move]);
    await service.openArticle({ uri: uri(to), text: TEXT, version: 1 });
  };
  return { service, files, decide, put, rename, text: (at: string) => files.texts.get(sidecar(at)) };
}

describe('what was done before an article was renamed is taken back where its sidecar is now', () => {
  test('a decision, to the byte, and it is done again there', async () => {
    const { service, decide, rename, text } = await open();
    await service.annotate(uri('a.txt'));
    const before = text('a.txt');
    await decide('a.txt', 'Jane Doe', 'accepted');
    await rename('a.txt', 'b.txt');
    const after = text('b.txt');
    expect(await service.undo()).toMatchObject({ ok: true, changed: true, message: 'Undone: Accepted “Jane Doe”' });
    expect(text('b.txt')).toBe(before?.replace('file: a.txt', 'file: b.txt'));
    expect(text('a.txt')).toBeUndefined();
    expect(await service.redo()).toMatchObject({ ok: true, changed: true });
    expect(text('b.txt')).toBe(after);
  });

  test('the decision that made the sidecar: none is left', async () => {
    const { service, files, decide, rename, text } = await open();
    await decide('a.txt', 'Jane Doe', 'accepted');
    await rename('a.txt', 'b.txt');
    await service.undo(uri('b.txt'));
    expect([...files.texts.keys()]).toEqual([uri('b.txt')]);
    await service.redo(uri('b.txt'));
    expect(text('b.txt')).toContain('status: accepted');
  });

  test('decisions before, between and behind two renames go back one by one', async () => {
    const { service, decide, rename, text } = await open();
    await service.annotate(uri('a.txt'));
    const states = [text('a.txt')];
    await decide('a.txt', 'Jane Doe', 'accepted');
    states.push(text('a.txt'));
    await rename('a.txt', 'b.txt');
    await decide('b.txt', 'John Roe', 'rejected');
    states.push(text('b.txt'));
    await rename('b.txt', 'c.txt');
    await decide('c.txt', 'Oslo', 'accepted');
    for (const state of states.reverse()) {
      expect(await service.undo(uri('c.txt'))).toMatchObject({ ok: true, changed: true });
      expect(text('c.txt')).toBe(state?.replace(/file: [ab]\.txt/, 'file: c.txt'));
    }
  });

  test('renamed and renamed back: the old bytes are there, quotes around the name too', async () => {
    const { service, files, decide, rename, text } = await open();
    await service.annotate(uri('a.txt'));
    files.texts.set(sidecar('a.txt'), text('a.txt')?.replace('file: a.txt', 'file: "a.txt" # mine') as string);
    await service.fileChanged(sidecar('a.txt'));
    const before = text('a.txt');
    await decide('a.txt', 'Jane Doe', 'accepted');
    await rename('a.txt', 'b.txt');
    await rename('b.txt', 'a.txt');
    await service.undo();
    expect(text('a.txt')).toBe(before);
  });

  test('its folder was renamed', async () => {
    const { service, decide, put, text } = await open('old/a.txt');
    await service.annotate(uri('old/a.txt'));
    const before = text('old/a.txt');
    await decide('old/a.txt', 'Jane Doe', 'accepted');
    for (const end of ['a.txt', 'a.txt.ann.yaml']) put(uri(`old/${end}`), uri(`new/${end}`));
    await service.filesMoved(ROOT, [{ from: uri('old'), to: uri('new') }]);
    await service.undo();
    expect(text('new/a.txt')).toBe(before);
    expect(text('old/a.txt')).toBeUndefined();
  });

  test('two articles changed names: each step knows its own', async () => {
    const { service, files, decide, put, text } = await open();
    const other = 'Ann Poe spoke in Paris.\n';
    files.texts.set(uri('b.txt'), other);
    await service.openArticle({ uri: uri('b.txt'), text: other, version: 1 });
    await decide('a.txt', 'Jane Doe', 'accepted');
    await decide('b.txt', 'Ann Poe', 'accepted');
    for (const end of ['', '.ann.yaml']) {
      put(uri(`a.txt${end}`), uri('kept'));
      put(uri(`b.txt${end}`), uri(`a.txt${end}`));
      put(uri('kept'), uri(`b.txt${end}`));
    }
    await service.filesMoved(ROOT, [
      { from: uri('a.txt'), to: uri('b.txt') },
      { from: uri('b.txt'), to: uri('a.txt') },
    ]);
    await service.undo(uri('b.txt'));
    expect(text('b.txt')).toBeUndefined();
    expect(text('a.txt')).toContain('Ann Poe');
  });

  test('the sidecar could not go along, for another one stood there: that one is never touched', async () => {
    const { service, files, decide, rename, text } = await open();
    const theirs = 'sidecar: 1\narticle:\n  file: b.txt\n\nannotations: []\n';
    await service.annotate(uri('a.txt'));
    const before = text('a.txt');
    await decide('a.txt', 'Jane Doe', 'accepted');
    files.texts.set(sidecar('b.txt'), theirs);
    await rename('a.txt', 'b.txt');
    await service.undo();
    expect(text('a.txt')).toBe(before);
    expect(text('b.txt')).toBe(theirs);
  });

  test('a re-linked sidecar whose article was renamed goes back to where it was', async () => {
    const { service, files, put, rename, text } = await open();
    await service.annotate(uri('a.txt'));
    const lone = text('a.txt');
    put(uri('a.txt'), uri('b.txt'));
    for (const file of ['a.txt', 'b.txt']) await service.fileChanged(uri(file));
    expect(await service.relink(ROOT, sidecar('a.txt'), uri('b.txt'))).toMatchObject({ ok: true });
    await rename('b.txt', 'c.txt');
    expect(await service.undo()).toMatchObject({ ok: true, changed: true });
    expect(text('a.txt')).toBe(lone);
    expect([...files.texts.keys()].sort()).toEqual([sidecar('a.txt'), uri('c.txt')]);
  });
});
