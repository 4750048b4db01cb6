import { describe, expect, test, vi } from 'vitest';
import { createAnnotationService } from '../../src/core/service.js';
import type { AnnotationService } from '../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../src/core/settings.js';
import { startService } from '../../src/worker/startService.js';
import type { Thread } from '../../src/worker/webThread.js';
import { serve } from '../../src/worker/workerHost.js';
import { channelPair } from '../support/channelPair.js';
import { memoryFiles } from '../support/memoryFiles.js';
import { fixedWorld, openTestService } from '../support/openTestService.js';
import { modelBytes, scan } from '../support/scan.js';

const ARTICLE = 'mem:/desk/ferry.txt';
const TEXT = 'Union leader Jane Doe spoke in Oslo on March 16, 2025. “We have a deal that holds,” Doe said.\n';

function started(startThread: () => Thread) {
  const files = memoryFiles({ [ARTICLE]: TEXT });
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const settings = () => DEFAULT_SETTINGS;
  const here = (): AnnotationService =>
    createAnnotationService({ files, log, world: fixedWorld(), settings, version: '0.1.0', scan });
  const onRestart = vi.fn();
  const service = startService({
    source: async () => '',
    model: async () => modelBytes,
    startThread,
    processors: () => 1,
    here,
    files,
    log,
    settings,
    version: '0.1.0',
    onRestart,
  });
  return { ...service, files, log, onRestart };
}

function threadInProcess(): Thread & { die(why: string): void } {
  const [near, far] = channelPair();
  let told: (why: string) => void = () => {};
  serve(far);
  return {
    channel: near,
    onFailure: (listener) => {
      told = listener;
    },
    stop: () => {},
    die: (why) => told(why),
  };
}

describe('the service on a thread of its own', () => {
  test('gives the same marks and writes the same sidecar as on this thread', async () => {
    const { service, files, place } = started(threadInProcess);
    const direct = openTestService({ [ARTICLE]: TEXT });
    const document = { uri: ARTICLE, text: TEXT, version: 1 };
    expect(await service.openArticle(document)).toEqual(await direct.service.openArticle(document));
    expect(await service.cardsAt(ARTICLE, 14)).toEqual(await direct.service.cardsAt(ARTICLE, 14));
    await service.annotate(ARTICLE);
    await direct.service.annotate(ARTICLE);
    expect([...files.texts]).toEqual([...direct.files.texts]);
    expect(await place()).toBe('thread');
  });

  test('tells progress, and stops when it is cancelled', async () => {
    const { service } = started(threadInProcess);
    const seen: string[] = [];
    expect(await service.loadCorpus('mem:/desk', (done, total) => seen.push(`${done}/${total}`))).toEqual({ articles: 1 });
    expect(seen).toEqual(['0/1', '1/1']);
  });

  test('runs on this thread where no other can be had, and says so in the log', async () => {
    const { service, place, log } = started(() => {
      throw new Error('no workers here');
    });
    expect((await service.openArticle({ uri: ARTICLE, text: TEXT, version: 1 }))?.marks.length).toBeGreaterThan(0);
    expect(await place()).toBe('here');
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('no workers here'));
  });

  test('goes on when the thread dies, and asks to be told again what is open', async () => {
    const thread = threadInProcess();
    const { service, onRestart } = started(() => thread);
    await service.openArticle({ uri: ARTICLE, text: TEXT, version: 1 });
    thread.die('out of memory');
    await vi.waitFor(() => expect(onRestart).toHaveBeenCalledExactlyOnceWith('out of memory'));
    expect((await service.openArticle({ uri: ARTICLE, text: TEXT, version: 2 }))?.marks.length).toBeGreaterThan(0);
  });
});
