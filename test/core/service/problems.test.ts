import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/serviceTypes.js';
import { openTestService } from '../../support/openTestService.js';
import { seedTexts } from '../../support/seedTexts.js';

const ROOT = 'mem:/news';
const HERALD = `${ROOT}/herald.txt`;
const COURIER = `${ROOT}/courier.txt`;

const open = async (texts: Readonly<Record<string, string>>, uri = HERALD) => {
  const { service } = openTestService(texts);
  await service.loadCorpus(ROOT);
  const text = texts[uri] as string;
  const view = await service.openArticle({ uri, text, version: 1 });
  const marks = view?.marks ?? [];
  return { service, text, marks, flaws: flawsIn(text, marks) };
};

const flawsIn = (text: string, marks: readonly Mark[]) =>
  marks.flatMap(({ flaws = [] }) =>
    flaws.map(({ kind, span, sentence }) => ({ kind, words: text.slice(span.start, span.end), sentence })),
  );

describe('what is wrong with a mark by itself', () => {
  test.each([
    ['”We leave at dawn,” said Jane Doe.', '”We', 'Damaged quotation: opened with a closing mark.'],
    ['Jane Doe said: “We leave at dawn.', 'dawn.', 'Damaged quotation: the closing mark is missing.'],
  ])('the broken end of a quotation: %s', async (line, words, sentence) => {
    const { flaws } = await open({ [HERALD]: `Strike goes on\n\n${line}\n\nThe port is closed.\n` });
    expect(flaws).toEqual([{ kind: 'quotation', words, sentence }]);
  });

  test('a weekday that is not the day’s, with the weekday that is', async () => {
    const { flaws } = await open({ [HERALD]: 'Strike goes on\n\nThe port closed on Sunday, Feb. 4, 2025, the mayor said.\n' });
    expect(flaws).toEqual([
      {
        kind: 'weekday',
        words: 'Sunday, Feb. 4, 2025',
        sentence: 'The weekday does not fit the day: 4 February 2025 is a Tuesday, not a Sunday.',
      },
    ]);
  });

  test('two clock times that are not one moment, with both moments', async () => {
    const { flaws } = await open({ [HERALD]: 'Strike goes on\n\nTalks began at 10:00 a.m. EDT (13:00 GMT) on Tuesday.\n' });
    expect(flaws).toEqual([
      {
        kind: 'zone',
        words: '13:00 GMT',
        sentence: 'The times given are not one moment in their zones: “10:00 a.m. EDT” is 14:00 GMT, “13:00 GMT” is 13:00 GMT.',
      },
    ]);
  });

  test.each([
    '“We leave at dawn,” said Jane Doe.',
    'The port closed on Tuesday, Feb. 4, 2025, the mayor said.',
    'Talks began at 10:00 a.m. EDT (14:00 GMT) on Tuesday.',
    '“We leave at dawn.\n\n“And we do not come back,” said Jane Doe.',
  ])('nothing in sound words: %s', async (line) => {
    const { flaws } = await open({ [HERALD]: `Strike goes on\n\n${line}\n` });
    expect(flaws).toEqual([]);
  });
});

const STORY = {
  [`${ROOT}/.newsmark/sources.yaml`]: `sources:
  - {file: herald.txt, outlet: The Herald, published: "2025-03-16"}
  - {file: courier.txt, outlet: Courier, published: "2025-03-17"}
`,
  [HERALD]:
    'Ferry sinks off Varna\r\n\r\nThe ferry that sank off Varna had a crew of 34 sailors, the harbour master Jane Doe said.\r\n',
  [COURIER]:
    'Ferry sinks off Varna\n\nThe ferry that sank off Varna had a crew of 27 sailors, the harbour master Jane Doe said.\n',
};

describe('what another source says against a mark', () => {
  test('is told with both values, both sentences, both outlets and both days', async () => {
    const { marks, text } = await open(STORY);
    const mark = marks.find(({ conflicts }) => conflicts);
    const [conflict] = mark?.conflicts ?? [];
    expect(conflict?.kind).toBe('number');
    expect(conflict?.sentence).toBe('Courier · 17 Mar says “27 sailors”, here (The Herald · 16 Mar) “34 sailors”.');
    expect(text.slice(conflict?.span.start, conflict?.span.end)).toBe('34 sailors');
    expect(conflict?.here.words).toMatch(/^The Herald · 16 Mar: “The ferry .* 34 sailors/);
    expect(conflict?.there.words).toMatch(/^Courier · 17 Mar: “The ferry .* 27 sailors/);
  });

  test('says of two events that take one place that only one can be it', async () => {
    const said = readFileSync(path.join(import.meta.dirname, '../../../seeds/.newsmark/sources.yaml'), 'utf8');
    const texts = Object.fromEntries(seedTexts().map(({ name, text }) => [`mem:/seeds/${name}`, text]));
    const { service } = openTestService({ ...texts, 'mem:/seeds/.newsmark/sources.yaml': said });
    await service.loadCorpus('mem:/seeds');
    const view = await service.viewOf('mem:/seeds/004_b0c51bd18036282c.txt');
    const sentences = view?.marks.flatMap(({ conflicts = [] }) => conflicts.map(({ sentence }) => sentence));
    expect(sentences?.find((one) => one.includes('second known'))).toMatch(
      /says of another event “second known call”, here \(.*\) “second known conversation”: only one can be\.$/,
    );
  });

  test('names the place of both passages as an editor counts it, and both by their ids', async () => {
    const { marks, service } = await open(STORY);
    const [conflict] = marks.find(({ conflicts }) => conflicts)?.conflicts ?? [];
    expect(conflict?.there.place).toEqual({ uri: COURIER, line: 3, column: 45, endLine: 3, endColumn: 55 });
    expect(conflict?.here.place).toMatchObject({ uri: HERALD, line: 3, column: 45 });
    expect((await service.locate(conflict?.there.ref ?? ''))?.uri).toBe(COURIER);
    expect((await service.locate(conflict?.here.ref ?? ''))?.uri).toBe(HERALD);
  });
});
