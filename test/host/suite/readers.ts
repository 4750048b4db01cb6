import * as vscode from 'vscode';
import type { AnnotationService } from '../../../src/core/serviceTypes.js';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.js';
import { type StartedService, startService } from '../../../src/worker/startService.js';
import type { Thread } from '../../../src/worker/webThread.js';
import { newsroom } from '../../bench/scale/newsroom.js';
import { memoryFiles } from '../../support/memoryFiles.js';
import { equal, ok } from './expect.js';
import { extension } from './window.js';

const ROOT = 'mem:/desk';
const TEXTS = Object.fromEntries(Object.entries(newsroom(66)).map(([path, text]) => [`${ROOT}/${path}`, text]));
const [FIRST = ''] = Object.keys(TEXTS);

/** Threads as this host has them. */
const threads = (): Promise<{ startThread(source: string): Thread }> =>
  'Worker' in globalThis ? import('../../../src/worker/webThread.js') : import('../../../src/worker/nodeThread.js');

/** The extension's own service on its own threads, over a folder in memory; `processors` as if the machine ran so many. */
async function start(processors: number): Promise<StartedService & { readonly started: () => number }> {
  const { startThread } = await threads();
  const { extensionUri } = extension();
  const shipped = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'out', name));
  const quiet = () => undefined;
  let started = 0;
  const service = startService({
    source: async () => new TextDecoder().decode(await shipped('worker.js')),
    model: async () => shipped('names.model'),
    processors: () => processors,
    startThread(source) {
      started++;
      return startThread(source);
    },
    here: () => {
      throw new Error('this host starts no thread');
    },
    files: memoryFiles(TEXTS),
    log: { info: quiet, warn: quiet, error: quiet },
    settings: () => DEFAULT_SETTINGS,
    version: '0.1.0',
    onRestart: quiet,
  });
  return { ...service, started: () => started };
}

const shown = async (service: AnnotationService) => [await service.viewOf(FIRST), await service.compareJson(ROOT)];

describe('a large folder in this host', () => {
  it('is read by several threads, and shows what one thread shows', async () => {
    const several = await start(2);
    const one = await start(1);
    try {
      equal(await several.service.loadCorpus(ROOT), { articles: 66 });
      equal(await one.service.loadCorpus(ROOT), { articles: 66 });
      equal(one.started(), 1, 'threads where the machine runs one');
      equal(several.started(), 3, 'threads: the service’s own and two that read');
      const [view] = await shown(several.service);
      ok((view as { marks: unknown[] }).marks.length > 10, 'the article has its marks');
      equal(await shown(several.service), await shown(one.service));
    } finally {
      several.dispose();
      one.dispose();
    }
  }).timeout(120_000);
});
