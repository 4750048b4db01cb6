import { nodeFiles } from '../../../src/cli/nodeFiles.js';
import type { Cache } from '../../../src/core/ports.js';
import { createAnnotationService } from '../../../src/core/service.js';
import type { AnnotationService } from '../../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.js';
import { processors, startThread } from '../../../src/worker/nodeThread.js';
import { editionOf, startService } from '../../../src/worker/startService.js';
import { modelBytes, scan } from '../../support/scan.js';
import { workerBundle } from '../../support/serviceInThread.js';
import { percentile, row } from '../measure.js';
import { newsroom } from './newsroom.js';
import { type ScaleFolder, scaleFolder } from './scaleFolder.js';

const SIZES = [2500, 5000, 10_000];
/** Articles opened, hovered over and changed at each size. */
const VISITS = 60;

/**
 * [large folders]: what reading them costs, and what a hover, a change and the memory cost then, by size of the corpus.
 * On the disk of this machine and on threads of their own, as the editor has it; this thread is the editor's.
 */
export async function growthByScale(sizes: readonly number[] = SIZES): Promise<void> {
  const all = Object.entries(newsroom(Math.max(...sizes)));
  const source = await workerBundle();
  console.log(
    `\n[large folders] by size of the corpus (articles of 3 KB in stories of 3 to 6 outlets; ${processors()} processors)`,
  );
  console.log(row('cold', 'read, s', 'of it CPU, s', 'longest hold, ms', 'hover p95, ms', 'process, MB'));
  const folders: [size: number, articles: Articles, folder: ScaleFolder][] = [];
  for (const size of sizes) {
    const articles = all.slice(0, size);
    const folder = await scaleFolder(articles);
    folders.push([size, articles, folder]);
    await cold(size, articles, folder, source);
  }
  console.log(row('warm', 'read, s', 'hover p95, ms', 'change p95, ms', 'memory, MB'));
  for (const [size, articles, folder] of folders) {
    await warm(size, articles, folder, source);
    await folder.remove();
  }
}

type Articles = readonly (readonly [path: string, text: string])[];

/** One reading of a folder that nothing is known of. Meanwhile its first article is open, and its marks are hovered over. */
async function cold(size: number, articles: Articles, { root, cache }: ScaleFolder, source: string): Promise<void> {
  const holds = createHolds();
  const began = { time: performance.now(), cpu: process.cpuUsage() };
  const { service, dispose } = begin(cache, source);
  const loading = service.loadCorpus(root);
  const stop = { now: false };
  const hovering = hoverUntil(service, `${root}/${articles[0]?.[0]}`, articles[0]?.[1] ?? '', stop);
  await loading;
  const seconds = (performance.now() - began.time) / 1000;
  const { user, system } = process.cpuUsage(began.cpu);
  stop.now = true;
  const hovers = await hovering;
  const times = [seconds, (user + system) / 1e6].map((figure) => figure.toFixed(1));
  const waits = [holds.longest(), percentile(hovers, 0.95), process.memoryUsage.rss() / 1e6].map((figure) => figure.toFixed(0));
  console.log(row(`${size} articles`, ...times, ...waits));
  dispose();
}

/** How long each hover took: one after the other with a person's pauses. */
async function hoverUntil(service: AnnotationService, uri: string, text: string, stop: { now: boolean }): Promise<number[]> {
  const view = await service.openArticle({ uri, text, version: 1 });
  const spans = view?.marks.flatMap(({ span }) => span ?? []) ?? [];
  const hovers: number[] = [];
  for (let at = 0; !stop.now; at++) {
    const { start, end } = spans[at % spans.length] ?? { start: 0, end: 0 };
    hovers.push(await timed(() => service.cardsAt(uri, Math.floor((start + end) / 2))));
    await new Promise((next) => setTimeout(next, 500));
  }
  return hovers;
}

async function warm(size: number, articles: Articles, { cache, root }: ScaleFolder, source: string): Promise<void> {
  const began = performance.now();
  const { service, dispose } = begin(cache, source);
  await service.loadCorpus(root);
  const seconds = (performance.now() - began) / 1000;
  // Nobody opens an article and types in the very moment that a folder is read.
  await new Promise((next) => setTimeout(next, 1000));
  const hovers: number[] = [];
  const changes: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const [path, text] = articles[(visit * 379) % articles.length] as (typeof articles)[number];
    const uri = `${root}/${path}`;
    const view = await service.openArticle({ uri, text, version: 1 });
    for (const { span } of view?.marks ?? [])
      if (span) hovers.push(await timed(() => service.cardsAt(uri, Math.floor((span.start + span.end) / 2))));
    const changed = `${text}\nJane Doe said so on Monday.\n`;
    changes.push(await timed(() => service.openArticle({ uri, text: changed, version: 2 })));
    await service.closeArticle(uri);
  }
  dispose();
  const figures = [seconds, percentile(hovers, 0.95), percentile(changes, 0.95)].map((figure) => figure.toFixed(1));
  console.log(
    row(`${size} articles`, ...figures, (await memoryOf(cache, root, editionOf(VERSION, source, modelBytes))).toFixed(0)),
  );
}

/** Megabytes in use when a corpus is held: on this thread, where that can be told apart. */
async function memoryOf(cache: Cache, root: string, edition: string): Promise<number> {
  scan('Jane Doe met John Smith in Oslo.');
  const before = megabytes();
  const service = createAnnotationService({ ...common(cache), world: WORLD, scan, version: VERSION, edition });
  await service.loadCorpus(root);
  const held = megabytes() - before;
  // Asked once more, so that it is not collected before.
  await service.viewOf(root);
  return held;
}

/** What is in use, not what waits to be collected; needs `--expose-gc` to be exact. */
function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const VERSION = '0.1.0';
const WORLD = {
  today: () => '2025-03-20',
  now: () => performance.now(),
  randomId: () => 'abcdefgh',
  pause: () => new Promise<void>((next) => setImmediate(next)),
};

const quiet = () => undefined;
const common = (cache: Cache) => ({
  files: nodeFiles,
  log: { info: quiet, warn: console.error, error: console.error },
  settings: () => DEFAULT_SETTINGS,
  cache,
});

function begin(cache: Cache, source: string): { readonly service: AnnotationService; dispose(): void } {
  return startService({
    ...common(cache),
    source: async () => source,
    model: async () => modelBytes,
    startThread,
    processors,
    version: VERSION,
    here: () => {
      throw new Error('the bench measures threads');
    },
    onRestart: (why) => console.error(why),
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long this thread was kept from its next turn. */
function createHolds() {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return {
    longest(): number {
      clearInterval(timer);
      return longest;
    },
  };
}
