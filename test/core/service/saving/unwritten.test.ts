import { describe, expect, test } from 'vitest';
import type { WriteOutcome } from '../../../../src/core/ports.js';
import { openTestService } from '../../../support/openTestService.js';

const ARTICLE = 'mem:/desk/ferry.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const STORY =
  'Ferry strike ends in Oslo\n\nHarbour minister Jane Doe said on Sunday that 40 ferries would sail again to Bergen.\n';

async function opened(now = () => 0) {
  const desk = openTestService({ [ARTICLE]: STORY }, {}, { now });
  await desk.service.openArticle({ uri: ARTICLE, text: STORY, version: 1 });
  await desk.service.annotate(ARTICLE);
  const { service, files } = desk;
  const markOn = async (words: string) => {
    const mark = (await service.viewOf(ARTICLE))?.marks.find(({ text }) => text === words);
    if (!mark) throw new Error(`nothing is marked as ${words}`);
    return mark;
  };
  const decide = async (words: string, status: 'accepted' | 'rejected') => service.decide((await markOn(words)).ref, status);
  const onFile = () => files.texts.get(SIDECAR) ?? '';
  const entryOn = (words: string) =>
    onFile()
      .split(/\n(?= +- )/)
      .find((entry) => entry.includes(`exact: "${words}"`)) ?? '';
  /** Another program writes, and the watcher tells of it. */
  const theyWrite = async (text: string) => {
    files.texts.set(SIDECAR, text);
    await service.fileChanged(SIDECAR);
  };
  return { ...desk, markOn, decide, onFile, entryOn, theyWrite };
}

/** A disk that refuses for a while. */
function refusing({ files }: Awaited<ReturnType<typeof opened>>, why: string) {
  const { write } = files;
  files.write = async (): Promise<WriteOutcome> => ({ kind: 'failed', why });
  return () => {
    files.write = write;
  };
}

describe('a decision that the disk refuses', () => {
  test('is written beside the article that was renamed meanwhile', async () => {
    const desk = await opened();
    const free = refusing(desk, 'the disk is full');
    await desk.decide('Jane Doe', 'accepted');
    free();
    const renamed = 'mem:/desk/strike.txt';
    for (const end of ['', '.ann.yaml']) {
      desk.files.texts.set(renamed + end, desk.files.texts.get(ARTICLE + end) ?? '');
      desk.files.texts.delete(ARTICLE + end);
    }
    await desk.service.filesMoved('mem:/desk', [{ from: ARTICLE, to: renamed }]);
    await desk.service.openArticle({ uri: renamed, text: STORY, version: 1 });
    expect(await desk.service.unwritten()).toMatchObject([{ uri: renamed, what: 'Accepted “Jane Doe”' }]);
    expect(await desk.service.writeAgain(renamed)).toMatchObject({ ok: true, changed: true });
    expect(desk.files.texts.get(`${renamed}.ann.yaml`)).toContain('status: accepted');
    expect(desk.files.texts.has(SIDECAR)).toBe(false);
  });

  test('is told with the reason, kept, shown at its mark, and on file as soon as the person tries again', async () => {
    const desk = await opened();
    const free = refusing(desk, 'the disk is full');
    const before = desk.onFile();
    const result = await desk.decide('Jane Doe', 'accepted');
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('the disk is full') });
    expect(await desk.service.unwritten()).toEqual([
      { uri: ARTICLE, what: 'Accepted “Jane Doe”', why: 'the disk is full', over: false },
    ]);
    expect((await desk.markOn('Jane Doe')).unwritten).toContain('the disk is full');
    expect(await desk.service.writeAgain()).toMatchObject({ ok: false });
    expect(desk.onFile()).toBe(before);
    free();
    expect(await desk.service.writeAgain()).toMatchObject({ ok: true, changed: true });
    expect(desk.entryOn('Jane Doe')).toContain('status: accepted');
    expect(await desk.service.unwritten()).toEqual([]);
    expect((await desk.markOn('Jane Doe')).unwritten).toBeUndefined();
  });

  test('goes along with the next one that the disk takes', async () => {
    const desk = await opened();
    const free = refusing(desk, 'the disk is full');
    await desk.decide('Jane Doe', 'accepted');
    await desk.service.setFacts(ARTICLE, { outlet: 'Harbour Post' });
    free();
    await desk.decide('Bergen', 'rejected');
    expect(desk.entryOn('Jane Doe')).toContain('status: accepted');
    expect(desk.entryOn('Bergen')).toContain('status: rejected');
    expect(desk.onFile()).toContain('outlet: "Harbour Post"');
    expect(await desk.service.unwritten()).toEqual([]);
  });

  test('is forgotten when the person decides otherwise', async () => {
    const desk = await opened();
    const free = refusing(desk, 'the disk is full');
    await desk.decide('Jane Doe', 'accepted');
    free();
    await desk.decide('Jane Doe', 'rejected');
    expect(desk.entryOn('Jane Doe')).toContain('status: rejected');
    expect(await desk.service.unwritten()).toEqual([]);
    expect(await desk.service.writeAgain()).toMatchObject({ ok: true, changed: false });
    expect(desk.entryOn('Jane Doe')).toContain('status: rejected');
  });

  test('is not written over what somebody else decided in the meantime', async () => {
    const desk = await opened();
    const free = refusing(desk, 'the disk is full');
    await desk.decide('Jane Doe', 'accepted');
    free();
    const theirs = desk.onFile().replace(/(exact: "Jane Doe"[\s\S]*?status: )suggested(\n +by: )\S+/, '$1rejected$2ola');
    await desk.theyWrite(theirs);
    expect(await desk.service.writeAgain()).toMatchObject({ ok: false, message: expect.stringContaining('rejected by ola') });
    expect(desk.onFile()).toBe(theirs);
  });
});

describe('two who decide at once', () => {
  const meanwhile = (desk: Awaited<ReturnType<typeof opened>>, change: (text: string) => string) => {
    const { write } = desk.files;
    let once = true;
    desk.files.write = (uri, text, expected) => {
      if (once) desk.files.texts.set(SIDECAR, change(desk.onFile()));
      once = false;
      return write(uri, text, expected);
    };
  };
  const decided = (status: string) => (text: string) =>
    text.replace(/(exact: "Jane Doe"[\s\S]*?status: )suggested(\n +by: )\S+/, `$1${status}$2ola`);

  test('lose neither where they decide on different words', async () => {
    const desk = await opened();
    meanwhile(desk, decided('rejected'));
    expect(await desk.decide('Bergen', 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(desk.entryOn('Jane Doe')).toContain('status: rejected');
    expect(desk.entryOn('Bergen')).toContain('status: accepted');
  });

  test('the first one stands where they differ over the same words, and the second is told', async () => {
    const desk = await opened();
    meanwhile(desk, decided('rejected'));
    expect(await desk.decide('Jane Doe', 'accepted')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/“Jane Doe” is rejected by ola since you saw it/),
    });
    expect(desk.entryOn('Jane Doe')).toContain('status: rejected');
  });

  test('agree where they decide the same: the first one’s name stays', async () => {
    const desk = await opened();
    meanwhile(desk, decided('accepted'));
    expect(await desk.decide('Jane Doe', 'accepted')).toMatchObject({ ok: true });
    expect(desk.entryOn('Jane Doe')).toMatch(/status: accepted\n +by: ola/);
  });

  test('what the watcher told a moment ago is not seen before it is shown', async () => {
    const desk = await opened();
    const { ref } = await desk.markOn('Jane Doe');
    await desk.theyWrite(decided('rejected')(desk.onFile()));
    expect(await desk.service.decide(ref, 'accepted')).toMatchObject({ ok: false });
    await desk.service.viewOf(ARTICLE);
    expect(await desk.service.decide(ref, 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(await desk.service.decide(ref, 'rejected')).toMatchObject({ ok: true, changed: true });
  });

  test('a note does not stand in the way of a decision', async () => {
    const desk = await opened();
    meanwhile(desk, (text) => text.replace(/( +)(exact: "Jane Doe")/, '$1note: which one?\n$1$2'));
    expect(await desk.decide('Jane Doe', 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(desk.entryOn('Jane Doe')).toMatch(/note: which one\?[\s\S]*status: accepted/);
  });
});

describe('a decision that another program writes over without having seen it', () => {
  test('is told as not on file any more, and written again when the person says so, beside what the other wrote', async () => {
    const desk = await opened();
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    await desk.theyWrite(`${before}# checked by a script\n`);
    expect(await desk.service.unwritten()).toEqual([
      { uri: ARTICLE, what: 'Accepted “Jane Doe”', why: 'another program wrote over it', over: true },
    ]);
    expect((await desk.markOn('Jane Doe')).unwritten).toContain('another program wrote over it');
    expect(await desk.service.writeAgain(ARTICLE)).toMatchObject({ ok: true, changed: true });
    expect(desk.entryOn('Jane Doe')).toContain('status: accepted');
    expect(desk.onFile()).toContain('# checked by a script');
    expect(await desk.service.unwritten()).toEqual([]);
  });

  test('is seen also when the next decision meets it first', async () => {
    const desk = await opened();
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    desk.files.texts.set(SIDECAR, `${before}# checked by a script\n`);
    await desk.decide('Bergen', 'accepted');
    expect((await desk.service.unwritten()).map(({ what }) => what)).toEqual(['Accepted “Jane Doe”']);
    expect(desk.entryOn('Bergen')).toContain('status: accepted');
  });

  test('is not brought back by itself, nor by another decision', async () => {
    const desk = await opened();
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    await desk.theyWrite(`${before}# checked by a script\n`);
    await desk.decide('Bergen', 'accepted');
    expect(desk.entryOn('Jane Doe')).toContain('status: suggested');
    expect(await desk.service.unwritten()).toHaveLength(1);
  });

  test('is seen also when the other program first had the decision and then lost it again', async () => {
    const desk = await opened();
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    await desk.theyWrite(`${desk.onFile()}# seen\n`);
    await desk.theyWrite(`${before}# checked by a script\n`);
    expect((await desk.service.unwritten()).map(({ what }) => what)).toEqual(['Accepted “Jane Doe”']);
  });

  test('is told also when somebody decided otherwise right after: nobody knows whether they had seen it', async () => {
    const desk = await opened();
    await desk.decide('Jane Doe', 'accepted');
    await desk.theyWrite(desk.onFile().replace('status: accepted', 'status: rejected'));
    expect((await desk.service.unwritten()).map(({ what }) => what)).toEqual(['Accepted “Jane Doe”']);
  });

  test('is none where a scan suggested it: whoever decides on a suggestion takes nothing away', async () => {
    const desk = await opened();
    await desk.theyWrite(desk.onFile().replace('status: suggested', 'status: accepted'));
    expect(await desk.service.unwritten()).toEqual([]);
  });

  test('is not told when it happens long after: then somebody went back on purpose', async () => {
    let now = 0;
    const desk = await opened(() => now);
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    now += 60_000;
    await desk.theyWrite(`${before}# another branch\n`);
    expect(await desk.service.unwritten()).toEqual([]);
  });

  test.each([
    ['the file goes back to what it was (undo, a checkout, a stash)', (before: string) => before],
    ['somebody adds to the file that has it', (_: string, after: string) => `${after}# more\n`],
    ['the file does not parse for the moment', (before: string) => `${before}<<<<<<< ours\n`],
  ])('is not told when %s', async (_, change) => {
    const desk = await opened();
    const before = desk.onFile();
    await desk.decide('Jane Doe', 'accepted');
    await desk.theyWrite(change(before, desk.onFile()));
    expect(await desk.service.unwritten()).toEqual([]);
  });
});

describe('two reads of one sidecar that overtake each other', () => {
  test('end with what the file holds: the one that was begun last counts', async () => {
    const desk = await opened();
    const { read } = desk.files;
    const before = desk.onFile();
    let free = () => {};
    const wait = new Promise<void>((resolve) => {
      free = resolve;
    });
    desk.files.read = async (uri) => {
      const text = await read(uri);
      if (text === before) await wait;
      return text;
    };
    const slow = desk.service.fileChanged(SIDECAR);
    const accepted = before.replace(/(exact: "Jane Doe"[\s\S]*?status: )suggested/, '$1accepted');
    await desk.theyWrite(accepted);
    free();
    await slow;
    expect((await desk.markOn('Jane Doe')).status).toBe('accepted');
  });
});

describe('what we wrote ourselves', () => {
  test('is no news when the watcher tells of it', async () => {
    const desk = await opened();
    await desk.decide('Jane Doe', 'accepted');
    expect(await desk.service.fileChanged(SIDECAR)).toBe(false);
    await desk.theyWrite(`${desk.onFile()}# more\n`);
    expect(await desk.service.fileChanged(SIDECAR)).toBe(false);
  });
});
