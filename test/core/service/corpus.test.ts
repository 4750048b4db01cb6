import { describe, expect, test } from 'vitest';
import { cardMarkdown } from '../../../src/core/card/cardMarkdown.js';
import { cardText } from '../../../src/core/card/cardText.js';
import { openTestService } from '../../support/openTestService.js';

const POST = 'mem:/desk/post.txt';
const WIRE = 'mem:/desk/wire.txt';
const SOURCES =
  'sources:\n  - file: post.txt\n    outlet: Harbour Post\n    published: "2025-03-17"\n  - file: wire.txt\n    outlet: The Wire\n    published: "2025-03-16"\n';
const TEXTS = {
  [POST]: 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds for every ferry in the fjord,” Doe said.\n',
  [WIRE]:
    'Jane Doe, the union leader, met the ministry in Oslo on March 16. “We have a fair deal that holds for every ferry in the fjord,” Doe told reporters.\n',
  'mem:/desk/.newsmark/sources.yaml': SOURCES,
};

async function desk(texts: Readonly<Record<string, string>> = TEXTS) {
  const opened = openTestService(texts);
  await opened.service.loadCorpus('mem:/desk');
  const text = texts[POST] as string;
  await opened.service.openArticle({ uri: POST, text, version: 1 });
  const cardAt = async (words: string) => {
    const [card] = await opened.service.cardsAt(POST, text.indexOf(words) + 1);
    return card ? cardText(card) : '';
  };
  return { ...opened, cardAt, text };
}

describe('what the other sources say', () => {
  test('the card of a quotation says who, and which word the other outlet adds', async () => {
    const { cardAt } = await desk();
    const card = await cardAt('We have a deal');
    expect(card).toMatch(/^Jane Doe/);
    expect(card).toContain('The Wire · 16 Mar');
    expect(card).toContain('adds: fair');
    expect(card.split('\n').length).toBeLessThanOrEqual(12);
  });

  test('the card of a person counts the other sources', async () => {
    const { cardAt } = await desk();
    expect(await cardAt('Jane Doe')).toMatch(/Jane Doe · person[\s\S]*In 1 other source/);
  });

  test('the card of a day gives the day, the reason, and who else speaks of it', async () => {
    const { cardAt } = await desk();
    const card = await cardAt('Sunday');
    expect(card).toMatch(/^Sunday 16 March 2025 · written “Sunday”/);
    expect(card).toContain('The Wire');
    expect(card).toContain('Why:');
  });

  test('a link opens the other article at the passage', async () => {
    const { service, text } = await desk();
    const [card] = await service.cardsAt(POST, text.indexOf('We have'));
    const link = card?.lines.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'passage');
    const place = link?.kind === 'passage' ? await service.locate(link.to) : undefined;
    expect(place?.uri).toBe(WIRE);
    expect(TEXTS[WIRE].slice(place?.span.start, place?.span.end)).toContain('We have a fair deal');
  });

  test('a corpus file that changes changes the facts, and the days with them', async () => {
    const { service, files } = await desk();
    files.texts.set('mem:/desk/.newsmark/sources.yaml', SOURCES.replace('2025-03-17', '2025-03-24'));
    expect(await service.fileChanged('mem:/desk/.newsmark/sources.yaml')).toBe(true);
    const view = await service.viewOf(POST);
    expect(view?.marks.find(({ text: words }) => words === 'Sunday')?.detail).toBe('Sunday 23 March 2025');
  });

  test('a source that is deleted is no source any more', async () => {
    const { service, files, cardAt } = await desk();
    files.texts.delete(WIRE);
    await service.fileChanged(WIRE);
    expect(await cardAt('We have a deal')).not.toContain('The Wire');
    expect((await service.viewOf(POST))?.otherSources).toBe(0);
  });

  test('the sources of a folder that is deleted are sources no more, though only the folder is told of', async () => {
    const { service, files, text } = await desk();
    const later = 'mem:/desk/archive/later.txt';
    files.texts.set(later, text);
    await service.fileChanged(later);
    expect((await service.viewOf(POST))?.otherSources).toBe(2);
    files.texts.delete(later);
    expect(await service.fileChanged('mem:/desk/archive')).toBe(true);
    expect((await service.viewOf(POST))?.otherSources).toBe(1);
    files.texts.delete('mem:/desk/.newsmark/sources.yaml');
    expect(await service.fileChanged('mem:/desk/.newsmark')).toBe(true);
    expect((await service.viewOf(POST))?.facts.published).toBeUndefined();
  });

  test('long work stops where it is cancelled', async () => {
    const { service } = openTestService(TEXTS);
    const cancellation = { cancelled: false };
    const seen: number[] = [];
    await service.loadCorpus(
      'mem:/desk',
      (done) => {
        seen.push(done);
        cancellation.cancelled = true;
      },
      cancellation,
    );
    expect(seen).toEqual([0]);
  });

  test('a folder is annotated article by article, with progress', async () => {
    const { service, files } = openTestService(TEXTS);
    const seen: string[] = [];
    const done = await service.annotateFolder('mem:/desk', (_, __, file) => seen.push(file));
    expect(done.map(({ file, result }) => [file, result.ok])).toEqual([
      ['post.txt', true],
      ['wire.txt', true],
    ]);
    expect(seen).toContain('wire.txt');
    expect(files.writes).toEqual([`${POST}.ann.yaml`, `${WIRE}.ann.yaml`]);
  });
});

describe('a hostile article', () => {
  const EVIL =
    '[Jane Doe](command:workbench.action.terminal.new) said on Sunday: “We have a deal that holds for every ferry in the fjord <img src=x onerror=alert(1)> $(trash) https://evil.example,” said <b>Jane Doe</b>.\n';

  test('is shown as its characters only: the only links of its cards are ours', async () => {
    const { service } = await desk({
      ...TEXTS,
      [WIRE]: EVIL,
      'mem:/desk/.newsmark/sources.yaml': SOURCES.replace('The Wire', '"[x](command:evil) <b>"'),
    });
    const text = TEXTS[POST];
    for (let at = 0; at < text.length; at += 3) {
      for (const card of await service.cardsAt(POST, at)) {
        const markdown = cardMarkdown(
          card,
          (action, ref) => `command:newsmark.${action}?${encodeURIComponent(JSON.stringify([ref]))}`,
        );
        const links = [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
        expect(
          links.every((target) =>
            /^command:newsmark\.[A-Za-z]+\?%5B%22[0-9a-f]{8}%23[a-z]-[A-Za-z0-9-]+%22%5D$/.test(target ?? ''),
          ),
        ).toBe(true);
        expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\$\(|(?<!\\)`/);
        expect(markdown).not.toMatch(/https?:\/\//);
      }
    }
  });

  test('its comparison has no link and no HTML', async () => {
    const { service } = await desk({ ...TEXTS, [WIRE]: EVIL });
    const markdown = await service.compareMarkdown('mem:/desk');
    expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|https?:\/\//);
  });
});
