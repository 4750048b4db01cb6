import { describe, expect, test, vi } from 'vitest';
import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../src/core/settings.js';
import { startService } from '../../src/worker/startService.js';
import type { Thread } from '../../src/worker/webThread.js';
import { serve } from '../../src/worker/workerHost.js';
import { newsroom } from '../bench/scale/newsroom.js';
import { channelPair } from '../support/channelPair.js';
import { memoryFiles } from '../support/memoryFiles.js';
import { openTestService } from '../support/openTestService.js';
import { modelBytes } from '../support/scan.js';

const ROOT = 'mem:/desk';
const ARTICLES = Object.fromEntries(Object.entries(newsroom(70)).map(([path, text]) => [`${ROOT}/${path}`, text]));
const [FIRST = '', SECOND = ''] = Object.keys(ARTICLES);
/** Whom the first article begins with. */
const LEADER = /^\S+ \S+/.exec(ARTICLES[FIRST] ?? '')?.[0];
const SIDECAR = 'sidecar: 1\narticle:\n  published: "2025-03-18"\nannotations: []\n';
const TEXTS = { ...ARTICLES, [`${SECOND}.ann.yaml`]: SIDECAR };

interface TestThread extends Thread {
  /** Requests that it has heard. */
  readonly heard: string[];
}

/** A thread in this process that dies when it is asked for `dies`. */
function thread(dies?: string): TestThread {
  const [near, far] = channelPair();
  const heard: string[] = [];
  let told: (why: string) => void = () => {};
  serve(far);
  const send = (message: unknown) => {
    const { method = '' } = message as { method?: string };
    heard.push(method);
    if (method === dies) told('out of memory');
    else near.send(message);
  };
  return {
    channel: { ...near, send },
    onFailure: (listener) => {
      told = listener;
    },
    stop: () => {},
    heard,
  };
}

function started(init: { readonly processors?: number; readonly dies?: string; readonly texts?: Record<string, string> }) {
  const files = memoryFiles(init.texts ?? TEXTS);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const threads: TestThread[] = [];
  const { service } = startService({
    source: async () => '',
    model: async () => modelBytes,
    processors: () => init.processors ?? 2,
    startThread: () => {
      // The first is the service's own.
      threads.push(thread(threads.length ? init.dies : undefined));
      return threads.at(-1) as TestThread;
    },
    here: () => {
      throw new Error('the thread did not start');
    },
    files,
    log,
    settings: () => DEFAULT_SETTINGS,
    version: '0.1.0',
    onRestart: vi.fn(),
  });
  const asked = () => threads.slice(1).flatMap(({ heard }) => heard.filter((method) => method === 'readArticles'));
  return { service, files, log, threads, asked };
}

const seen = async (service: AnnotationService) => [
  await service.viewOf(FIRST),
  await service.viewOf(SECOND),
  await service.cardsAt(FIRST, 5),
  await service.compareJson(ROOT),
];

describe('a large folder', () => {
  test('is read by other threads, and shows what it shows when it is read on one', async () => {
    const { service, asked, log } = started({});
    expect(await service.loadCorpus(ROOT)).toEqual({ articles: 70 });
    expect(asked().length).toBeGreaterThan(1);
    const direct = openTestService(TEXTS);
    await direct.service.loadCorpus(ROOT);
    expect(await seen(service)).toEqual(await seen(direct.service));
    expect(log.warn).not.toHaveBeenCalled();
  }, 60_000);

  test('is read to its end where a thread dies, and the log says so', async () => {
    const { service, asked, log } = started({ dies: 'readArticles' });
    expect(await service.loadCorpus(ROOT)).toEqual({ articles: 70 });
    expect(asked().length).toBeGreaterThan(1);
    expect((await service.viewOf(FIRST))?.marks.length).toBeGreaterThan(3);
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('out of memory'));
  }, 60_000);

  test('has each file read once', async () => {
    const { service, files } = started({});
    const read = vi.spyOn(files, 'read');
    await service.loadCorpus(ROOT);
    const asked = read.mock.calls.map(([uri]) => uri).filter((uri) => !uri.includes('/.newsmark/'));
    expect(asked.toSorted()).toEqual(Object.keys(TEXTS).toSorted());
  }, 60_000);

  test('shows what its own files say, though the threads that read heard of it too late', async () => {
    const known = `entities:\n  - id: ada\n    type: person\n    name: ${LEADER}\n`;
    const names = `${ROOT}/.newsmark/entities.yaml`;
    const texts = { ...TEXTS, [names]: known };
    const { service, files } = started({ texts });
    const read = files.read.bind(files);
    // The service reads it first.
    let reads = 0;
    files.read = async (uri) => (uri === names && reads++ ? undefined : read(uri));
    await service.loadCorpus(ROOT);
    expect(reads).toBeGreaterThan(1);
    const direct = openTestService(texts);
    await direct.service.loadCorpus(ROOT);
    expect(await seen(service)).toEqual(await seen(direct.service));
    expect(JSON.stringify(await service.cardsAt(FIRST, 5))).toContain('by this folder’s list of names');
  }, 60_000);

  test('is read on one thread where the machine runs only one, and a small one always', async () => {
    const single = started({ processors: 1 });
    await single.service.loadCorpus(ROOT);
    expect(single.threads).toHaveLength(1);
    const small = started({ texts: { [FIRST]: ARTICLES[FIRST] as string } });
    await small.service.loadCorpus(ROOT);
    expect(small.threads).toHaveLength(1);
  }, 60_000);
});
