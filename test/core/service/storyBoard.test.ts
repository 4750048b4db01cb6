import { describe, expect, test } from 'vitest';
import { openTestService } from '../../support/openTestService.js';

const LEAD = 'A ferry with 212 passengers struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard said.';
const TEXTS = {
  'mem:/c/post.txt': `Ferry sinks off Ennisk\n\n${LEAD}\n\n“We have a fair deal with every pilot on this coast,” harbour master Jane Doe said in Ennisk.\n`,
  'mem:/c/wire.txt': `Fog sinks ferry\n\n${LEAD}\n\n“We have a deal with every pilot on this coast,” harbour master Jane Doe told reporters in Ennisk.\n`,
  'mem:/c/.newsmark/sources.yaml':
    'sources:\n  - file: post.txt\n    outlet: Harbour Post\n    published: 2024-03-11\n  - file: wire.txt\n    outlet: The Wire\n    published: 2024-03-10\n',
};

async function opened(texts: Readonly<Record<string, string>> = TEXTS) {
  const made = openTestService(texts);
  await made.service.loadCorpus('mem:/c');
  return made;
}

describe('the story board that a face gets', () => {
  test('names the story, its days and its sources, and leads to passages of both', async () => {
    const { service } = await opened();
    const board = await service.storyBoard('mem:/c/post.txt');
    expect(board?.published).toEqual({ begin: '2024-03-10', end: '2024-03-11' });
    expect(board?.sources.map(({ label, published }) => `${label} ${published}`)).toEqual([
      'The Wire 2024-03-10',
      'Harbour Post 2024-03-11',
    ]);
    expect(board?.name).toBe('Fog sinks ferry');
    const row = board?.rows.find(({ group }) => group === 'quotation');
    expect(row?.cells.map(({ passages }) => passages.map(({ line }) => line))).toEqual([[5], [5]]);
    for (const { passages } of row?.cells ?? []) {
      for (const { ref, text, sentence } of passages) {
        expect(await service.locate(ref)).toBeDefined();
        expect(sentence).toContain(text);
      }
    }
  });

  test('is the same for every article of the story but for who asked', async () => {
    const { service } = await opened();
    const [first, second] = [await service.storyBoard('mem:/c/post.txt'), await service.storyBoard('mem:/c/wire.txt')];
    expect(second).toEqual({ ...first, uri: 'mem:/c/wire.txt' });
  });

  test('is named as a person named the story', async () => {
    const stories = 'stories:\n  - id: aurelie\n    title: The last trip of the Aurelie\n    articles: [post.txt, wire.txt]\n';
    const { service } = await opened({ ...TEXTS, 'mem:/c/.newsmark/stories.yaml': stories });
    expect((await service.storyBoard('mem:/c/post.txt'))?.name).toBe('The last trip of the Aurelie');
    expect(await service.storyMarkdown('mem:/c/post.txt')).toMatch(/^# The last trip of the Aurelie\n/);
    expect(await service.compareMarkdown('mem:/c')).toContain('\n## The last trip of the Aurelie\n');
  });

  test('counts what a person has decided', async () => {
    const { service } = await opened();
    const ref = (await service.storyBoard('mem:/c/post.txt'))?.rows[0]?.cells[1]?.passages[0]?.ref;
    await service.decide(ref ?? '', 'accepted');
    const progress = (await service.storyBoard('mem:/c/post.txt'))?.sources.map((source) => source.progress.decided);
    expect(progress).toEqual([0, 1]);
  });

  test('a name that stands there again and again leads to as many places as anybody walks through', async () => {
    const walks = Array.from(
      { length: 40 },
      (_, at) => `Jane Doe counted ${at + 3} lamps and ${at * 7 + 2} ropes on pier ${at}.`,
    );
    const often = `${TEXTS['mem:/c/post.txt']}\n${walks.join(' ')}\n`;
    const { service } = await opened({ ...TEXTS, 'mem:/c/post.txt': often });
    const board = await service.storyBoard('mem:/c/post.txt');
    const cells = board?.rows.find(({ title }) => title === 'Jane Doe')?.cells ?? [];
    expect(cells.map(({ passages }) => passages.length)).toEqual([1, 24]);
    expect(board?.leftOut).toBe(17);
  });

  test('there is none of an article that nobody knows', async () => {
    const { service } = await opened();
    expect(await service.storyBoard('mem:/c/nobody.txt')).toBeUndefined();
  });
});
