import { describe, expect, test } from 'vitest';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/news/a.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const TEXT = 'Jane Doe said on Thursday that John Roe would go to Oslo.\n';

async function open(texts: Readonly<Record<string, string>> = {}) {
  const tools = openTestService({ [ARTICLE]: TEXT, ...texts });
  const view = await tools.service.openArticle({ uri: ARTICLE, text: TEXT, version: 1 });
  const refOf = (words: string) => view?.marks.find(({ text }) => text === words)?.ref ?? '';
  const statusOf = async (words: string) =>
    (await tools.service.viewOf(ARTICLE))?.marks.find(({ text }) => text === words)?.status;
  return { ...tools, refOf, statusOf };
}

describe('undo in the service', () => {
  test('the first decision on an article: no sidecar is left, and the mark is a suggestion again', async () => {
    const { service, files, refOf, statusOf } = await open();
    await service.decide(refOf('Jane Doe'), 'accepted');
    expect(await statusOf('Jane Doe')).toBe('accepted');
    expect(await service.undo()).toMatchObject({ ok: true, changed: true, message: 'Undone: Accepted “Jane Doe”' });
    expect(files.texts.has(SIDECAR)).toBe(false);
    expect(await statusOf('Jane Doe')).toBe('suggested');
    await service.redo();
    expect(await statusOf('Jane Doe')).toBe('accepted');
  });

  test('decisions go back one by one, each to the byte', async () => {
    const { service, files, refOf } = await open();
    await service.annotate(ARTICLE);
    const states = [files.texts.get(SIDECAR)];
    await service.decide(refOf('Jane Doe'), 'accepted');
    states.push(files.texts.get(SIDECAR));
    await service.setNote(refOf('John Roe'), 'Which one?');
    states.push(files.texts.get(SIDECAR));
    await service.decide(refOf('Thursday'), 'rejected');
    expect(new Set([...states, files.texts.get(SIDECAR)]).size).toBe(4);
    for (const state of states.reverse()) {
      expect(await service.undo(ARTICLE)).toMatchObject({ ok: true });
      expect(files.texts.get(SIDECAR)).toBe(state);
    }
  });

  test('another window decided on another mark meanwhile: that decision stays, and nothing is taken for lost', async () => {
    const { service, files, refOf, statusOf } = await open();
    await service.annotate(ARTICLE);
    await service.decide(refOf('Jane Doe'), 'accepted');
    const other = await open(Object.fromEntries(files.texts));
    await other.service.decide(other.refOf('John Roe'), 'rejected');
    files.texts.set(SIDECAR, other.files.texts.get(SIDECAR) ?? '');
    await service.undo();
    expect(await statusOf('Jane Doe')).toBe('suggested');
    expect(await statusOf('John Roe')).toBeUndefined();
    expect(files.texts.get(SIDECAR)).toContain('status: rejected');
    expect(await service.unwritten()).toEqual([]);
  });

  test('a whole folder annotated is one step', async () => {
    const { service, files } = await open({ 'mem:/news/b.txt': TEXT, 'mem:/news/c.txt': TEXT });
    await service.annotateFolder('mem:/news');
    expect([...files.texts.keys()].filter((uri) => uri.endsWith('.yaml'))).toHaveLength(3);
    expect(await service.undo()).toMatchObject({ ok: true, message: 'Undone: Annotate Folder' });
    expect([...files.texts.keys()].filter((uri) => uri.endsWith('.yaml'))).toEqual([]);
  });

  test('a sidecar that does not parse by now is left as it is', async () => {
    const { service, files, refOf } = await open();
    await service.decide(refOf('Jane Doe'), 'accepted');
    const broken = `${files.texts.get(SIDECAR)}<<<<<<< ours\n`;
    files.texts.set(SIDECAR, broken);
    expect(await service.undo()).toMatchObject({ ok: false });
    expect(files.texts.get(SIDECAR)).toBe(broken);
  });
});
