import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/core/settings.js';
import { openTestService } from '../../support/openTestService.js';

const ARTICLE = 'mem:/desk/dam.txt';
const SIDECAR = `${ARTICLE}.ann.yaml`;
const STORY =
  'Valley dam leaks\n\nEngineer Jane Doe denied that the dam was unsafe. “We will mend it,” Doe said. The water rose, according to police.\n';

async function opened(settings: Partial<Settings> = {}) {
  const desk = openTestService({ [ARTICLE]: STORY }, settings);
  const view = await desk.service.openArticle({ uri: ARTICLE, text: STORY, version: 1 });
  const words = view?.reported.map(({ cue }) => STORY.slice(cue.start, cue.end)) ?? [];
  return { ...desk, view, words, denied: view?.reported[0]?.ref ?? '' };
}

const hoverOn = (words: string): number => STORY.indexOf(words) + 2;

describe('speech reported without quotation marks', () => {
  test('is no mark: only the words that report it are known', async () => {
    const { view, words } = await opened();
    expect(words).toEqual(['denied', 'according to']);
    expect(view?.marks.filter(({ type }) => type === 'quote').map(({ text }) => text)).toEqual(['“We will mend it,”']);
  });

  test('has a card on the words that report it, and none on what it reports', async () => {
    const { service } = await opened();
    const [card] = await service.cardsAt(ARTICLE, hoverOn('denied'));
    const shown = JSON.stringify(card?.lines);
    expect(shown).toContain('Jane Doe');
    expect(shown).toContain('denies');
    expect(shown).toContain('reported without quotation marks');
    expect(await service.cardsAt(ARTICLE, hoverOn('unsafe'))).toEqual([]);
  });

  test('has no card where the person wants none', async () => {
    const { service } = await opened({ 'marks.reported': false });
    expect(await service.cardsAt(ARTICLE, hoverOn('denied'))).toEqual([]);
  });

  test('goes into no sidecar by itself', async () => {
    const { service, files } = await opened();
    await service.annotate(ARTICLE);
    expect(files.texts.get(SIDECAR)).toContain('We will mend it');
    expect(files.texts.get(SIDECAR)).not.toContain('exact: "the dam');
  });

  test('accepted, becomes an entry and a mark over its clause, and stays one after a new scan', async () => {
    const { service, files, denied } = await opened();
    expect(await service.decide(denied, 'accepted')).toMatchObject({ ok: true, changed: true });
    expect(files.texts.get(SIDECAR)).toMatch(/exact: "the dam was unsafe"[\s\S]*stance: denies/);
    await service.annotate(ARTICLE);
    const view = await service.viewOf(ARTICLE);
    expect(view?.reported).toHaveLength(1);
    const mark = view?.marks.find(({ text }) => text === 'the dam was unsafe');
    expect(mark).toMatchObject({ type: 'quote', status: 'accepted', ref: denied, detail: 'Jane Doe · denies' });
  });

  test('rejected, is asked about no more', async () => {
    const { service, denied } = await opened();
    await service.decide(denied, 'rejected');
    expect((await service.viewOf(ARTICLE))?.reported).toHaveLength(1);
    expect(await service.cardsAt(ARTICLE, hoverOn('denied'))).toEqual([]);
  });

  test('has the same id whenever and wherever it is opened', async () => {
    const [first, second] = [await opened(), await opened()];
    expect(first.view?.reported).toEqual(second.view?.reported);
    await first.service.closeArticle(ARTICLE);
    const again = await first.service.openArticle({ uri: ARTICLE, text: STORY, version: 5 });
    expect(again?.reported).toEqual(first.view?.reported);
  });

  test('is never compared with what other sources put in marks', async () => {
    const other = 'mem:/desk/other.txt';
    const text = 'Valley dam leaks\n\n“The dam was unsafe,” engineer Jane Doe said.\n';
    const desk = openTestService({ [ARTICLE]: STORY, [other]: text });
    await desk.service.loadCorpus('mem:/desk');
    const view = await desk.service.openArticle({ uri: ARTICLE, text: STORY, version: 1 });
    await desk.service.decide(view?.reported[0]?.ref ?? '', 'accepted');
    expect((await desk.service.compareJson('mem:/desk')) as object).toMatchObject({ quotes: [] });
  });
});
