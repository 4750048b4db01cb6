import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardText } from '../../../../src/core/card/cardText.js';
import type { Cache } from '../../../../src/core/ports.js';
import { createAnnotationService } from '../../../../src/core/service.js';
import type { AnnotationService } from '../../../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.js';
import { memoryFiles } from '../../../support/memoryFiles.js';
import { fixedWorld } from '../../../support/openTestService.js';
import { scan } from '../../../support/scan.js';

const ROOT = 'mem:/desk';
const uriOf = (name: string) => `${ROOT}/${name}.txt`;
const TEXTS = [
  'Published: March 17, 2025\n\nUnion leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds for every ferry in the fjord,” Doe said. At least 12 ships left.\n',
  'Published: March 16, 2025\n\nJane Doe met the ministry in Oslo on March 16. “We have a fair deal that holds for every ferry in the fjord,” Doe told reporters. At least 14 ships left.\n',
  'The union leader Jane Doe was in Oslo on Sunday. “We have a deal that holds for every ferry,” she said. 12 ships left the fjord.\n',
  'Published: March 3, 2024\n\nA bridge in Lima fell. “Nobody told us that it was old,” John Smith of the Harbour Group said. 30 people were hurt.\n',
  'Half a pair \ud800 and a \ufeffmark in Oslo.\r\nJane Doe left.\r\n',
];
const SIDECAR = 'sidecar: 1\narticle:\n  published: "2025-03-18"\nannotations: []\n';

function open(files: ReturnType<typeof memoryFiles>, cache?: Cache, onScan?: () => void): AnnotationService {
  const quiet = () => undefined;
  return createAnnotationService({
    files,
    log: { info: quiet, warn: quiet, error: quiet },
    world: fixedWorld(),
    settings: () => DEFAULT_SETTINGS,
    scan: (text, facts) => {
      onScan?.();
      return scan(text, facts);
    },
    version: '0.1.0',
    cache,
    edition: 'test',
  });
}

function memoryCache(): Cache & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>();
  return {
    held,
    get: async (name) => held.get(name),
    put: async (name, bytes) => void held.set(name, bytes),
    remove: async (name) => void held.delete(name),
  };
}

/** Everything a person can see of a folder: each article's marks, and the card of each. */
async function seen(service: AnnotationService, names: Iterable<string>): Promise<unknown> {
  const found: unknown[] = [];
  for (const name of [...names].sort()) {
    const view = await service.viewOf(uriOf(name));
    const cards: (string | undefined)[] = [];
    for (const { ref } of view?.marks ?? []) {
      const card = await service.cardOf(ref);
      cards.push(card && cardText(card));
    }
    found.push({ ...view, cards });
  }
  return found;
}

const step = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom('write', 'write', 'delete', 'rename', 'open', 'sidecar'),
  text: fc.constantFrom(...TEXTS),
  to: fc.constantFrom('a', 'b', 'e'),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One change by the person or by somebody else, and what the editor tells of it. */
async function change({ name, kind, text, to }: Step, files: ReturnType<typeof memoryFiles>, service: AnnotationService) {
  const uri = uriOf(name);
  const held = files.texts.get(uri);
  if (kind === 'write') files.texts.set(uri, text);
  if (kind === 'delete') files.texts.delete(uri);
  if (kind === 'sidecar') files.texts.set(`${uri}.ann.yaml`, SIDECAR);
  if (kind === 'open' && held !== undefined) await service.openArticle({ uri, text: held, version: 1 });
  if (kind === 'rename' && held !== undefined && !files.texts.has(uriOf(to))) {
    files.texts.set(uriOf(to), held);
    files.texts.delete(uri);
    await service.fileChanged(uriOf(to));
  }
  await service.closeArticle(uri);
  await service.fileChanged(kind === 'sidecar' ? `${uri}.ann.yaml` : uri);
}

describe('a folder after any changes', () => {
  test('shows what one shows that is read anew, with what was kept of it and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const files = memoryFiles({
          [uriOf('a')]: TEXTS[0] as string,
          [uriOf('b')]: TEXTS[1] as string,
          [uriOf('c')]: TEXTS[3] as string,
        });
        const cache = memoryCache();
        const service = open(files, cache);
        await service.loadCorpus(ROOT);
        for (const one of steps) await change(one, files, service);
        const names = [...files.texts.keys()].flatMap((uri) => /(\w)\.txt$/.exec(uri)?.[1] ?? []);
        const now = await seen(service, names);
        for (const kept of [undefined, cache, cache]) {
          const fresh = open(files, kept);
          await fresh.loadCorpus(ROOT);
          expect(await seen(fresh, names)).toEqual(now);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe('what was read is kept for the next run', () => {
  const texts = Object.fromEntries(TEXTS.slice(0, 4).map((text, at) => [uriOf(String(at)), text]));

  test('which then scans nothing but what changed', async () => {
    const files = memoryFiles(texts);
    const cache = memoryCache();
    await open(files, cache).loadCorpus(ROOT);
    let scans = 0;
    const again = open(files, cache, () => scans++);
    await again.loadCorpus(ROOT);
    // One has no day of its own: it is scanned no more either, its days are only laid against another's.
    expect(scans).toBe(0);
    files.texts.set(uriOf('0'), `${TEXTS[0]}Ola Berg was there.\n`);
    const last = open(files, cache, () => scans++);
    await last.loadCorpus(ROOT);
    expect(scans).toBe(1);
  });

  test('with what stands in its sidecar, until that is changed', async () => {
    const files = memoryFiles({ ...texts, [`${uriOf('3')}.ann.yaml`]: SIDECAR });
    const cache = memoryCache();
    await open(files, cache).loadCorpus(ROOT);
    let scans = 0;
    await open(files, cache, () => scans++).loadCorpus(ROOT);
    expect(scans).toBe(0);
    files.texts.set(`${uriOf('3')}.ann.yaml`, SIDECAR.replace('18', '19'));
    const service = open(files, cache, () => scans++);
    await service.loadCorpus(ROOT);
    expect(scans).toBe(1);
    expect((await service.viewOf(uriOf('3')))?.facts.published).toBe('2025-03-19');
  });

  test('and the days that stories leave their articles, until a story says another', async () => {
    const wire = (day: string) =>
      `Published: ${day}, 2025\n\nThe Vesna ferry company was sold to the Harbour Union on ${day}, Jane Doe told reporters at the city hall. The Harbour Union pays 40 million euros for the Vesna ferry company and keeps 300 sailors.\n`;
    const post =
      'The Vesna ferry company was sold to the Harbour Union yesterday, Jane Doe told reporters at the city hall. The Harbour Union keeps 300 sailors and pays 40 million euros for the Vesna ferry company.\n';
    const files = memoryFiles({ [uriOf('wire')]: wire('March 16'), [uriOf('post')]: post });
    const cache = memoryCache();
    const dayOf = async (kept?: Cache) => {
      const service = open(files, kept);
      await service.loadCorpus(ROOT);
      return (await service.viewOf(uriOf('post')))?.facts;
    };
    expect(await dayOf(cache)).toMatchObject({ inferredFrom: 'story', published: '2025-03-17' });
    expect(await dayOf(cache)).toMatchObject({ inferredFrom: 'story', published: '2025-03-17' });
    files.texts.set(uriOf('wire'), wire('March 9'));
    expect(await dayOf(cache)).toMatchObject({ inferredFrom: 'story', published: '2025-03-10' });
    files.texts.delete(uriOf('wire'));
    expect((await dayOf(cache))?.published).toBeUndefined();
  });

  test('but nothing is taken of another edition, nor of bytes that are damaged', async () => {
    const files = memoryFiles(texts);
    const cache = memoryCache();
    await open(files, cache).loadCorpus(ROOT);
    for (const [name, bytes] of cache.held)
      cache.held.set(
        name,
        bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
      );
    let scans = 0;
    const service = open(files, cache, () => scans++);
    await service.loadCorpus(ROOT);
    expect(scans).toBeGreaterThan(3);
    expect((await service.viewOf(uriOf('0')))?.marks.length).toBeGreaterThan(3);
  });

  test('teasers, boilerplate and the second copy of a doubled body count in neither', async () => {
    const body =
      'Jane Doe met the ministry in Oslo on March 16. “We have a fair deal for every ferry,” Doe told reporters.\n\nThe ferries sail again on Monday, the union said. Nobody was hurt.\n';
    const files = memoryFiles({ [uriOf('a')]: `${body}\n${body}`, [uriOf('b')]: TEXTS[1] as string });
    const cache = memoryCache();
    await open(files, cache).loadCorpus(ROOT);
    const service = open(files, cache);
    await service.loadCorpus(ROOT);
    const { marks } = (await service.viewOf(uriOf('b'))) ?? { marks: [] };
    const doe = marks.find(({ text }) => text === 'Jane Doe');
    const card = doe && (await service.cardOf(doe.ref));
    expect(card && cardText(card)).toMatch(/In 1 other source[^\n]*, 2 mentions/);
  });
});
