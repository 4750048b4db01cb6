import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const ROOT = 'mem:/news';
const HERALD = `${ROOT}/herald.txt`;
const COURIER = `${ROOT}/courier.txt`;
const STORY = {
  [`${ROOT}/.newsmark/sources.yaml`]: `sources:
  - {file: herald.txt, outlet: The Herald, published: "2025-03-16"}
  - {file: courier.txt, outlet: Courier, published: "2025-03-17"}
`,
  [HERALD]:
    'Ferry sinks off Varna\n\n“We are really hopeful that the whole crew of the ferry will be found alive before the night falls over the bay,” the harbour master Jane Doe said.\n\n“Nobody saw it coming,” she added.\n',
  [COURIER]:
    'Ferry sinks off Varna\n\n“We are hopeful that the whole crew of the ferry,” Jane Doe, the harbour master, said, “will be found alive before the dark night falls over the bay!”\n\n“Nobody saw it coming,” she added.\n',
};

async function openStory() {
  const { service } = openTestService(STORY);
  await service.loadCorpus(ROOT);
  const view = await service.openArticle({ uri: HERALD, text: STORY[HERALD] as string, version: 1 });
  const quote = (words: string) => view?.marks.find(({ type, text }) => type === 'quote' && text.includes(words))?.ref ?? '';
  return { service, view, quote };
}

describe('a quotation beside that of another source', () => {
  test('shows both wordings to the letter, line by line', async () => {
    const { service, quote } = await openStory();
    const [found, ...more] = await service.counterpartsOf(quote('hopeful'));
    expect(more).toEqual([]);
    expect(found?.wordings).toEqual({
      here: 'We are really hopeful that the whole crew of the ferry will be\nfound alive before the night falls over the bay,\n',
      there: 'We are hopeful that the whole crew of the ferry, will be\nfound alive before the dark night falls over the bay!\n',
    });
  });

  test('leads to the whole utterance on either side, the cue that cuts it too', async () => {
    const { service, quote } = await openStory();
    const [found] = await service.counterpartsOf(quote('hopeful'));
    expect(found?.here).toMatchObject({ label: 'The Herald · 16 Mar', place: { uri: HERALD, line: 3, column: 1 } });
    expect(found?.there).toMatchObject({ label: 'Courier · 17 Mar', place: { uri: COURIER, line: 3, column: 1 } });
    const third = STORY[COURIER]?.split('\n')[2] ?? '';
    expect(found?.there.place.endColumn).toBe(third.length + 1);
  });

  test('has no two wordings where the words are the same', async () => {
    const { service, quote } = await openStory();
    const [found] = await service.counterpartsOf(quote('Nobody'));
    expect(found?.kind).toBe('same-quote');
    expect(found?.wordings).toBeUndefined();
  });

  test('is nothing for a mark that no other source shares, and for what is no mark', async () => {
    const { service } = await openStory();
    expect(await service.counterpartsOf('00000000#q-none1')).toEqual([]);
    expect(await service.citationOf('../../etc/passwd')).toBeUndefined();
  });
});

describe('a citation', () => {
  test('says the words, who spoke, outlet, day and where they stand', async () => {
    const { service, quote } = await openStory();
    const ref = quote('Nobody');
    const [, id] = ref.split('#');
    expect(await service.citationOf(ref)).toBe(`“Nobody saw it coming”, Jane Doe, The Herald, 16 Mar 2025, herald.txt#${id}`);
  });

  test('leaves out what nobody knows, and says of a day that it is inferred', async () => {
    const text = 'Sunday, March 16, 2025\n\n“Nobody saw it coming at all.”\n';
    const { service } = openTestService({ [HERALD]: text });
    const view = await service.openArticle({ uri: HERALD, text, version: 1 });
    const ref = view?.marks.find(({ type }) => type === 'quote')?.ref ?? '';
    expect(await service.citationOf(ref)).toMatch(/^“Nobody saw it coming at all\.”, 16 Mar 2025 \(inferred\), herald\.txt#q-/);
  });
});
