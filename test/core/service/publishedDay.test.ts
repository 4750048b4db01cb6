import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/card/cardText.js';
import { openTestService } from '../../support/openTestService.js';

const ROOT = 'mem:/news';
const FERRY = `${ROOT}/ferry.txt`;
const TEXT = 'Ferry sold\n\nTuesday, March 18, 2025\n\nThe harbour office sold the ferry on Sunday, Jane Doe said.\n';
const WHY = 'the line “Tuesday, March 18, 2025” at the top of the article';

async function opened(files: Readonly<Record<string, string>> = {}, text = TEXT) {
  const desk = openTestService({ [FERRY]: text, ...files });
  const view = await desk.service.openArticle({ uri: FERRY, text, version: 1 });
  const cardOn = async (words: string) => (await desk.service.cardsAt(FERRY, text.indexOf(words))).map(cardText).join('\n');
  return { ...desk, view, cardOn };
}

describe('a published day that nobody states', () => {
  test('is inferred, said to be, and resolves the relative days, which say so too', async () => {
    const { view, cardOn } = await opened();
    expect(view?.facts).toMatchObject({ published: '2025-03-18', publishedFrom: 'inferred', publishedWhy: WHY });
    expect(view?.marks.find(({ text }) => text === 'Sunday')?.detail).toBe('Sunday 16 March 2025');
    const why = await cardOn('Sunday');
    expect(why.split('the published day is inferred').length).toBe(2);
    expect(why).toContain(WHY);
  });

  test('gives way to one that sources.yaml states, and then nothing is called inferred', async () => {
    const { view, cardOn } = await opened({
      [`${ROOT}/.newsmark/sources.yaml`]: 'sources:\n  - file: ferry.txt\n    published: "2025-03-25"\n',
    });
    expect(view?.facts.published).toBe('2025-03-25');
    expect(view?.facts.publishedWhy).toBeUndefined();
    expect(await cardOn('Sunday')).not.toContain('inferred');
  });

  test('is not written down by an annotation, but each day that hangs on it keeps the reason', async () => {
    const { service, files } = await opened();
    await service.annotate(FERRY);
    const sidecar = files.texts.get(`${FERRY}.ann.yaml`) ?? '';
    expect(sidecar).not.toMatch(/^\s*published/m);
    expect(sidecar).toContain('the published day is inferred');
  });

  test('is confirmed by a person, and is then theirs', async () => {
    const { service, files, cardOn } = await opened();
    await service.setFacts(FERRY, { published: '2025-03-18' });
    expect((await service.viewOf(FERRY))?.facts.publishedFrom).toBe('entered');
    expect((await service.viewOf(FERRY))?.facts.publishedWhy).toBeUndefined();
    expect(files.texts.get(`${FERRY}.ann.yaml`)).toContain('published_from: entered');
    expect(await cardOn('Sunday')).not.toContain('inferred');
  });

  test('goes when the line that it came from goes', async () => {
    const { service } = await opened();
    const text = TEXT.replace('Tuesday, March 18, 2025\n\n', '');
    const view = await service.openArticle({ uri: FERRY, text, version: 2 });
    expect(view?.facts.published).toBeUndefined();
    expect(view?.marks.find((mark) => mark.text === 'Sunday')?.detail).toBe('not resolved');
  });

  test('is told with its reason where sources are compared', async () => {
    const { service } = await opened({ [`${ROOT}/other.txt`]: 'Jane Doe bought the ferry from the harbour office.' });
    expect(await service.compareMarkdown(ROOT)).toContain('18 Mar 2025 (inferred: the line “Tuesday, March 18, 2025”');
    expect(await service.compareJson(ROOT)).toMatchObject({
      sources: [{ published: '2025-03-18', published_from: 'inferred', published_why: WHY }, { published: null }],
    });
  });
});

describe('a text that is scanned by itself', () => {
  const scanned = async (record: { text: string; published?: string }) =>
    openTestService().service.scanText({ id: 'a', ...record });
  const sunday = { text: 'Sunday', value: '2025-03-16' };

  test('says which day it was scanned with, where it had to be inferred', async () => {
    const record = await scanned({ text: TEXT });
    expect(record.published).toEqual({ day: '2025-03-18', from: 'inferred', why: WHY });
    expect(record.dates).toContainEqual(expect.objectContaining({ ...sunday, reason: expect.stringContaining(WHY) }));
  });

  test('says so where it states the day itself', async () => {
    const record = await scanned({ text: `Published: 18 March 2025\n\n${TEXT}` });
    expect(record.published).toEqual({ day: '2025-03-18', from: 'stated' });
    expect(record.dates).toContainEqual(expect.objectContaining(sunday));
  });

  test('is scanned with the day that was handed in, and says nothing of it', async () => {
    const record = await scanned({ text: TEXT, published: '2025-03-25' });
    expect(record.published).toBeUndefined();
    expect(record.dates).toContainEqual(expect.objectContaining({ text: 'Sunday', value: '2025-03-23' }));
  });

  test('of a file takes the day that its sidecar states, then front matter, then the list of sources', async () => {
    const text = 'Jane Doe said so on Sunday.';
    const uri = `${ROOT}/a.md`;
    const sources = { [`${ROOT}/.newsmark/sources.yaml`]: 'sources: [{file: a.md, published: "2025-03-25"}]' };
    const matter = '---\ntitle: Mary Roe wins\npublished: 2025-03-18\n---\n';
    const sidecar = { [`${uri}.ann.yaml`]: 'sidecar: 1\narticle: {file: a.md, published: "2025-03-11"}\n' };
    const days = async (files: Record<string, string>, written: string) =>
      (await openTestService(files).service.scanText({ id: 'a', text: written, uri })).dates;
    expect(await days(sources, text)).toEqual([expect.objectContaining({ value: '2025-03-23' })]);
    expect(await days(sources, matter + text)).toEqual([expect.objectContaining({ value: '2025-03-16' })]);
    expect(await days({ ...sources, ...sidecar }, matter + text)).toEqual([expect.objectContaining({ value: '2025-03-09' })]);
  });

  test('has no names in its front matter', async () => {
    const record = await scanned({ text: '---\ntitle: Mary Roe wins\noutlet: Post\n---\nJane Doe lost.' });
    expect(record.entities).toEqual([expect.objectContaining({ text: 'Jane Doe', start: 42 })]);
  });

  test('without any day leaves its relative days open', async () => {
    const record = await scanned({ text: 'Jane Doe said so on Sunday.' });
    expect(record.published).toBeUndefined();
    expect(record.dates).toContainEqual(expect.objectContaining({ text: 'Sunday', value: null }));
  });
});
