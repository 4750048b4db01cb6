import { describe, expect, test } from 'vitest';
import { openTestService } from '../../support/openTestService.js';

const POST = 'mem:/desk/post.txt';
const WIRE = 'mem:/desk/wire.txt';
const SIDECAR = `${POST}.ann.yaml`;
const TEXT = 'Jane Doe spoke in Oslo on Monday.\n';
const NEWER = 'John Smith spoke in Bergen on Monday.\n';
const YAML = 'sidecar: 1\narticle: {file: post.txt}\nannotations:\n  - {type: place, exact: Oslo, status: accepted}\n';

/** A desk with two articles, and files of which each next read waits until it is let go. */
async function desk() {
  const { service, files } = openTestService({ [POST]: TEXT, [WIRE]: TEXT, [SIDECAR]: YAML });
  await service.loadCorpus('mem:/desk');
  const waiting: { readonly uri: string; readonly go: () => void }[] = [];
  const { read } = files;
  return {
    service,
    files,
    /** From now on what is read of the file is what it holds now, however long it takes. */
    slowly(uri: string) {
      files.read = async (asked) => {
        const text = await read(asked);
        if (asked === uri) await new Promise<void>((go) => waiting.push({ uri, go }));
        return text;
      };
    },
    atOnce() {
      files.read = read;
    },
    letGo: () => {
      for (const { go } of waiting.splice(0)) go();
    },
    async sources() {
      return (await service.storySources(WIRE)).map(({ file }) => file);
    },
  };
}

describe('an article that goes while it is being read', () => {
  test('with its sidecar is no source any more, whichever of the two is told first', async () => {
    const { service, files, slowly, letGo, sources } = await desk();
    expect(await sources()).toEqual(['post.txt']);
    slowly(SIDECAR);
    files.texts.delete(POST);
    files.texts.delete(SIDECAR);
    const sidecar = service.fileChanged(SIDECAR);
    await service.fileChanged(POST);
    letGo();
    await sidecar;
    expect(await sources()).toEqual([]);
  });

  test('does not come back with a reading of its file that was begun before', async () => {
    const { service, files, slowly, atOnce, letGo, sources } = await desk();
    slowly(POST);
    const first = service.fileChanged(POST);
    await Promise.resolve();
    files.texts.delete(POST);
    atOnce();
    await service.fileChanged(POST);
    letGo();
    await first;
    expect(await sources()).toEqual([]);
  });

  test('stays while its document is open, and goes when that is closed', async () => {
    const { service, files, sources } = await desk();
    await service.openArticle({ uri: POST, text: NEWER, version: 1 });
    files.texts.delete(POST);
    await service.fileChanged(POST);
    expect((await service.viewOf(POST))?.marks.map(({ text }) => text)).toContain('Bergen');
    await service.closeArticle(POST);
    expect(await sources()).toEqual([]);
  });
});

describe('an article that is closed while it is being read', () => {
  test('is the file’s again, and follows it', async () => {
    const { service, files, slowly, letGo, atOnce } = await desk();
    await service.openArticle({ uri: POST, text: NEWER, version: 7 });
    slowly(SIDECAR);
    const sidecar = service.fileChanged(SIDECAR);
    await new Promise((next) => setTimeout(next));
    atOnce();
    await service.closeArticle(POST);
    letGo();
    await sidecar;
    expect((await service.viewOf(POST))?.version).toBe(0);
    files.texts.set(POST, NEWER);
    await service.fileChanged(POST);
    expect((await service.viewOf(POST))?.marks.map(({ text }) => text)).toContain('Bergen');
  });

  test('and opened again holds the document of now, whose versions begin anew', async () => {
    const { service, files, slowly, letGo, atOnce } = await desk();
    await service.openArticle({ uri: POST, text: TEXT, version: 7 });
    files.texts.delete(POST);
    slowly(POST);
    const closing = service.closeArticle(POST);
    atOnce();
    await service.openArticle({ uri: POST, text: NEWER, version: 1 });
    letGo();
    await closing;
    const view = await service.viewOf(POST);
    expect([view?.version, view?.marks.some(({ text }) => text === 'Bergen')]).toEqual([1, true]);
  });
});

describe('article and sidecar that both change on disk, as after a checkout', () => {
  test('are both read as they are now, whichever reading ends last', async () => {
    const { service, files, slowly, letGo } = await desk();
    slowly(SIDECAR);
    files.texts.set(POST, NEWER);
    files.texts.set(SIDECAR, YAML.replace('Oslo', 'Bergen'));
    const sidecar = service.fileChanged(SIDECAR);
    const article = service.fileChanged(POST);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    letGo();
    await Promise.all([sidecar, article]);
    const marks = (await service.viewOf(POST))?.marks ?? [];
    expect(marks.find(({ status }) => status === 'accepted')?.text).toBe('Bergen');
    expect(marks.some(({ text }) => text === 'Oslo')).toBe(false);
  });
});
