import type { Cache } from '../../../src/core/ports.js';
import { createAnnotationService } from '../../../src/core/service.js';
import type { AnnotationService } from '../../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.js';
import { memoryFiles } from '../../support/memoryFiles.js';
import { scan } from '../../support/scan.js';
import { percentile, row } from '../measure.js';
import { newsroom } from './newsroom.js';

const ROOT = 'mem:/corpus';
const SIZES = [2500, 5000, 10_000];
/** Articles opened, hovered over and changed at each size. */
const VISITS = 20;

/** [large folders]: what reading them costs, and what a hover, a change and the memory cost then, by size of the corpus. */
export async function growthByScale(sizes: readonly number[] = SIZES): Promise<void> {
  const all = Object.entries(newsroom(Math.max(...sizes))).map(([path, text]) => [`${ROOT}/${path}`, text] as const);
  const cache = memoryCache();
  const before = megabytes();
  console.log(`\n[large folders] by size of the corpus (articles of 3 KB in stories of 3 to 6 outlets; one thread)`);
  console.log(row('cold', 'read, s', 'of it CPU, s', 'longest slice, ms', 'memory, MB'));
  await cold(all, sizes, cache, before);
  console.log(row('warm', 'read, s', 'hover p95, ms', 'change p95, ms', 'memory, MB'));
  for (const size of sizes)
    await warm(all.slice(0, size), { ...cache, put: async () => undefined, remove: async () => undefined }, before);
}

type Articles = readonly (readonly [uri: string, text: string])[];

/** One reading of all, with the figures of the smaller sizes taken on the way. */
async function cold(all: Articles, sizes: readonly number[], cache: Cache, before: number): Promise<void> {
  const slices = createSlices();
  const service = serviceOn(all, cache, slices.pause);
  const began = { time: performance.now(), cpu: process.cpuUsage() };
  let away = 0;
  const tell = (done: number) => {
    if (!sizes.includes(done)) return;
    const stopped = performance.now();
    const { user, system } = process.cpuUsage(began.cpu);
    const seconds = (stopped - began.time - away) / 1000;
    const figures = [seconds.toFixed(1), ((user + system) / 1e6).toFixed(1), slices.longest().toFixed(0)];
    console.log(row(`${done} articles`, ...figures, (megabytes() - before).toFixed(0)));
    away += performance.now() - stopped;
    slices.rest();
  };
  await service.loadCorpus(ROOT, tell);
}

async function warm(articles: Articles, cache: Cache, before: number): Promise<void> {
  const service = serviceOn(articles, cache, createSlices().pause);
  const began = performance.now();
  await service.loadCorpus(ROOT);
  const seconds = (performance.now() - began) / 1000;
  const memory = megabytes() - before;
  const hovers: number[] = [];
  const changes: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const [uri, text] = articles[(visit * 379) % articles.length] as (typeof articles)[number];
    const view = await service.openArticle({ uri, text, version: 1 });
    for (const { span } of view?.marks ?? [])
      if (span) hovers.push(await timed(() => service.cardsAt(uri, Math.floor((span.start + span.end) / 2))));
    const changed = `${text}\nJane Doe said so on Monday.\n`;
    changes.push(await timed(() => service.openArticle({ uri, text: changed, version: 2 })));
    await service.closeArticle(uri);
  }
  const figures = [seconds, percentile(hovers, 0.95), percentile(changes, 0.95)].map((figure) => figure.toFixed(1));
  console.log(row(`${articles.length} articles`, ...figures, memory.toFixed(0)));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long the service holds its thread between two pauses. */
function createSlices() {
  let last = performance.now();
  let longest = 0;
  return {
    longest: () => longest,
    rest: () => {
      last = performance.now();
    },
    async pause(): Promise<void> {
      longest = Math.max(longest, performance.now() - last);
      await new Promise((next) => setImmediate(next));
      last = performance.now();
    },
  };
}

/** What is in use, not what waits to be collected; needs `--expose-gc` to be exact. */
function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function memoryCache(): Cache {
  const held = new Map<string, Uint8Array>();
  return {
    get: async (name) => held.get(name),
    put: async (name, bytes) => void held.set(name, bytes),
    remove: async (name) => void held.delete(name),
  };
}

function serviceOn(articles: Articles, cache: Cache, pause: () => Promise<void>): AnnotationService {
  const quiet = () => undefined;
  return createAnnotationService({
    files: memoryFiles(Object.fromEntries(articles)),
    log: { info: quiet, warn: quiet, error: console.error },
    world: { today: () => '2025-03-20', now: () => performance.now(), randomId: () => 'abcdefgh', pause },
    settings: () => DEFAULT_SETTINGS,
    scan,
    version: '0.1.0',
    cache,
    edition: 'bench',
  });
}
