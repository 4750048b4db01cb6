import { describe, expect, test } from 'vitest';
import { openTestService } from '../../../support/openTestService.js';

const ROOT = 'mem:/news';
const HERALD = `${ROOT}/herald.txt`;
const SAID = 'We are really hopeful that the whole crew will be found alive';
const TEXTS = {
  [`${ROOT}/.newsmark/sources.yaml`]: `sources:
  - {file: herald.txt, outlet: The Herald, published: "2025-03-16"}
  - {file: courier.txt, outlet: Courier, published: "2025-03-17"}
  - {file: plain.txt, outlet: The Plain, published: "2025-03-15"}
  - {file: far.txt, outlet: Far Away, published: "2024-01-02"}
`,
  [HERALD]: `Ferry sinks off Varna\r\n\r\n“${SAID},” the harbour master Jane Doe said.\r\n\r\nThe shore is calm.\r\n`,
  [`${ROOT}/courier.txt`]:
    'Ferry sinks off Varna\n\n“We are hopeful that the whole crew could be found alive,” harbour master Jane Doe said.\n',
  [`${ROOT}/plain.txt`]: `Ferry off Varna\n\nJane Doe wrote: WE ARE\u00a0REALLY HOPEFUL THAT THE whole crew — will be found alive.\n`,
  [`${ROOT}/far.txt`]: '“We are really tired of the whole paper,” said John Roe. The shore is calm, he was told in Oslo.\n',
};

async function find(words: string) {
  const { service } = openTestService(TEXTS);
  await service.loadCorpus(ROOT);
  const text = TEXTS[HERALD] as string;
  await service.openArticle({ uri: HERALD, text, version: 1 });
  const start = text.indexOf(words);
  const found = await service.findQuotation(HERALD, { start, end: start + words.length });
  return {
    places: (found?.places ?? []).map(({ label, words: there, diff }) => ({
      label,
      there,
      adds: diff.flatMap(({ op, text: part }) => (op === 'added' ? [part.trim()] : [])),
      lacks: diff.flatMap(({ op, text: part }) => (op === 'removed' ? [part.trim()] : [])),
    })),
    found,
  };
}

describe('words found everywhere', () => {
  test('in the same words whatever case, spaces and marks, and in other words, the earliest first', async () => {
    const { places } = await find(`“${SAID},”`);
    expect(places).toEqual([
      {
        label: 'The Plain · 15 Mar',
        there: 'WE ARE REALLY HOPEFUL THAT THE whole crew — will be found alive',
        adds: [],
        lacks: [],
      },
      { label: 'The Herald · 16 Mar', there: SAID, adds: [], lacks: [] },
      {
        label: 'Courier · 17 Mar',
        there: '“We are hopeful that the whole crew could be found alive,”',
        adds: ['could'],
        lacks: ['really', 'will'],
      },
    ]);
  });

  test('and the place that was asked about is told from the others, with who is given the words', async () => {
    const { found } = await find(SAID);
    expect(found?.places.map(({ isAsked }) => isAsked)).toEqual([false, true, false]);
    expect(found?.places[1]).toMatchObject({ speaker: 'Jane Doe', place: { uri: HERALD, line: 3, column: 2 } });
  });

  test('also of words that are no quotation, in other stories too', async () => {
    const { places } = await find('The shore is calm');
    expect(places.map(({ label }) => label)).toEqual(['Far Away · 2 Jan', 'The Herald · 16 Mar']);
  });

  test('but not within longer words, and not where two quotations share small words alone', async () => {
    expect((await find(SAID)).places.map(({ label }) => label)).not.toContain('Far Away · 2 Jan');
    expect((await find('The sho')).places).toEqual([]);
  });

  test('nothing where no words are', async () => {
    const { found } = await find('.\r\n\r\n');
    expect(found).toBeUndefined();
  });

  test.each(['(a+)+$ [x', 'a.b*c', '’s “” — …'])('hostile words are words: %s', async (words) => {
    const { service } = openTestService({ [HERALD]: `He wrote ${words} on it.\n` });
    const text = `He wrote ${words} on it.\n`;
    await service.openArticle({ uri: HERALD, text, version: 1 });
    const found = await service.findQuotation(HERALD, { start: 0, end: text.length });
    expect(found?.places).toHaveLength(1);
  });
});
