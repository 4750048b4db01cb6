import type { Cache, Cancellation, Files, Log, Progress, Readers } from '../core/ports.js';
import type { ReadArticles } from '../core/service/loading/articleReader.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import type { Settings } from '../core/settings.js';
import { isLong, SERVICE_METHODS, type Start } from './protocol.js';
import { readAll } from './readsTogether.js';
import { type Channel, createRpc } from './rpc.js';

/** What the far service needs of this end. */
export interface WorkerClientInit {
  readonly channel: Channel;
  readonly files: Files;
  readonly log: Log;
  readonly start: Omit<Start, 'hasCache' | 'readers'>;
  /** Where what was read of articles is kept. */
  readonly cache?: Cache | undefined;
  /** Who reads articles for it. */
  readonly readers?: Readers | undefined;
}

/** An AnnotationService that runs elsewhere. Nobody above can tell. */
export interface WorkerClient {
  readonly service: AnnotationService;
  settingsChanged(settings: Settings): void;
  /** Has articles read for a service on another thread. */
  readonly readArticles: ReadArticles;
  /** Calls that still wait are rejected with `why`. */
  close(why: string): void;
}

/** How often a running job looks whether it is to stop, in milliseconds. */
const CANCEL_POLL = 50;

/** Starts the service at the other end of the channel; rejects when that end does not answer as one. */
export async function createWorkerClient({
  channel,
  files,
  log,
  start,
  cache,
  readers,
}: WorkerClientInit): Promise<WorkerClient> {
  const progress = new Map<number, Progress>();
  let nextJob = 1;
  const rpc = createRpc(channel, {
    readAll: (uris: readonly string[]) => readAll(files, uris),
    write: files.write,
    move: files.move,
    remove: files.remove,
    list: files.list,
    cacheGet: async (name: string) => cache?.get(name),
    cachePut: async (name: string, bytes: Uint8Array) => cache?.put(name, bytes),
    cacheRemove: async (name: string) => cache?.remove(name),
    readAhead: async (...asked: Parameters<ReadArticles>) => readers?.read(...asked),
    rest: () => readers?.rest(),
    log: (level: 'info' | 'warn' | 'error', message: string) => log[level](message),
    progress: (job: number, done: number, total: number, what: string) => progress.get(job)?.(done, total, what),
  });
  await rpc.call('start', [{ ...start, hasCache: cache !== undefined, readers: readers?.width ?? 0 } satisfies Start]);

  async function runJob(method: string, root: string, told?: Progress, cancellation?: Cancellation): Promise<unknown> {
    const job = nextJob++;
    if (told) progress.set(job, told);
    const poll = cancellation && setInterval(() => cancellation.cancelled && rpc.tell('cancel', [job]), CANCEL_POLL);
    try {
      return await rpc.call(method, [root, job]);
    } finally {
      clearInterval(poll);
      progress.delete(job);
    }
  }
  const methods = SERVICE_METHODS.map((method) => [
    method,
    isLong(method)
      ? (root: string, told?: Progress, cancellation?: Cancellation) => runJob(method, root, told, cancellation)
      : (...args: unknown[]) => rpc.call(method, args),
  ]);
  return {
    service: Object.fromEntries(methods) as unknown as AnnotationService,
    readArticles: (...asked) => rpc.call('readArticles', asked) as Promise<Uint8Array>,
    settingsChanged: (changed) => rpc.tell('settingsChanged', [changed]),
    close: (why) => rpc.close(why),
  };
}
