import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/news/a.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const TEXT = 'Jane Doe said on Thursday that John Roe would go to Oslo.\n';

/** Two desks that see the same annotations; what `other` writes is on the disk of the first, which was not told. */
async function desks() {
  const open = async (annotator: string, texts: Readonly<Record<string, string>>) => {
    const tools = openTestService({ [ARTICLE]: TEXT, ...texts }, { annotator });
    const view = await tools.service.openArticle({ uri: ARTICLE, text: TEXT, version: 1 });
    return { ...tools, refOf: (words: string) => view?.marks.find(({ text }) => text === words)?.ref ?? '' };
  };
  const first = await open('maria', {});
  await first.service.annotate(ARTICLE);
  const other = await open('piet', Object.fromEntries(first.files.texts));
  const onFile = () => first.files.texts.get(SIDECAR) ?? '';
  return {
    mine: first,
    other,
    meet: () => first.files.texts.set(SIDECAR, other.files.texts.get(SIDECAR) ?? ''),
    onFile,
    record: (words: string) => readSidecar(onFile()).records.find(({ exact }) => exact === words),
  };
}

describe('two people decide on one mark, neither knowing of the other', () => {
  test('nothing is written over; who looked and decides again overrules, and it can be taken back', async () => {
    const { mine, other, meet, onFile, record } = await desks();
    await other.service.decide(other.refOf('Jane Doe'), 'rejected');
    meet();
    const theirs = onFile();
    const first = await mine.service.decide(mine.refOf('Jane Doe'), 'accepted');
    expect(first).toMatchObject({ ok: false, message: expect.stringMatching(/rejected by piet .*decide again/) });
    expect(onFile()).toBe(theirs);
    expect(await mine.service.decide(mine.refOf('Jane Doe'), 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(record('Jane Doe')).toMatchObject({ status: 'accepted', by: 'maria' });
    await mine.service.undo();
    expect(onFile()).toBe(theirs);
  });

  test('two notes on one mark are never mixed nor lost', async () => {
    const { mine, other, meet, onFile, record } = await desks();
    await other.service.setNote(other.refOf('John Roe'), 'The mayor.');
    meet();
    const theirs = onFile();
    expect(await mine.service.setNote(mine.refOf('John Roe'), 'The driver.')).toMatchObject({ ok: false });
    expect(onFile()).toBe(theirs);
    await mine.service.setNote(mine.refOf('John Roe'), 'The mayor; the driver has his name too.');
    expect(record('John Roe')?.note).toBe('The mayor; the driver has his name too.');
  });

  test('a note and a decision, and decisions on different marks, are simply both there', async () => {
    const { mine, other, meet, record } = await desks();
    await other.service.setNote(other.refOf('Jane Doe'), 'Which one?');
    await other.service.decide(other.refOf('Thursday'), 'rejected');
    meet();
    expect(await mine.service.decide(mine.refOf('Jane Doe'), 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(await mine.service.decide(mine.refOf('John Roe'), 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(record('Jane Doe')).toMatchObject({ status: 'accepted', by: 'maria', note: 'Which one?' });
    expect(record('Thursday')).toMatchObject({ status: 'rejected', by: 'piet' });
  });
});
