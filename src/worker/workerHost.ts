import type { Cache, Cancellation, Files, Progress, Readers } from '../core/ports.js';
import { scanWithModel } from '../core/scan/scanWithModel.js';
import { createArticleReader, type ReadArticles } from '../core/service/loading/articleReader.js';
import { createAnnotationService, scannerName } from '../core/service.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.js';
import { localDay } from '../core/text/localDay.js';
import { isLong, SERVICE_METHODS, type Start } from './protocol.js';
import { type ReadOutcome, readsTogether } from './readsTogether.js';
import { type Channel, createRpc, type Handlers, type Rpc } from './rpc.js';
import { warmUp } from './warmUp.js';

/** Milliseconds between two messages of progress: nobody reads faster. */
const TELL_EVERY = 40;

/** Answers as an AnnotationService at this end of a channel, and reads articles for one on another. Files and log are asked at the other end. */
export function serve(channel: Channel): void {
  let settings: Settings = DEFAULT_SETTINGS;
  let service: AnnotationService | undefined;
  let readArticles: ReadArticles | undefined;
  let warm = async () => {};
  const jobs = new Map<number, { cancelled: boolean }>();
  const running = () => {
    if (!service) throw new Error('the service was asked before it was started');
    return service;
  };
  const handlers: Record<string, (...args: never[]) => unknown> = {
    start({ version, settings: first, model, edition, hasCache, readers }: Start) {
      settings = first;
      const files = remoteFiles(call);
      const scan = scanWithModel(model);
      warm = () => {
        warm = async () => {};
        return warmUp(scan, world.pause);
      };
      readArticles = createArticleReader({ files, scan, scanner: scannerName(version), edition });
      service = createAnnotationService({
        files,
        log: remoteLog,
        world,
        scan,
        settings: () => settings,
        version,
        edition,
        ...(hasCache ? { cache: remoteCache(call) } : {}),
        ...(readers ? { readers: remoteReaders(readers, rpc) } : {}),
      });
    },
    readArticles: (...asked: Parameters<ReadArticles>) => readArticles?.(...asked),
    settingsChanged(changed: Settings) {
      settings = changed;
    },
    cancel(job: number) {
      const cancellation = jobs.get(job);
      if (cancellation) cancellation.cancelled = true;
    },
  };
  for (const method of SERVICE_METHODS) {
    handlers[method] = isLong(method)
      ? (root: string, job: number) =>
          runJob<unknown>(job, (progress, cancellation) => running()[method](root, progress, cancellation))
      : (...args: never[]) => (running()[method] as (...all: never[]) => unknown)(...args);
  }
  const rpc = createRpc(channel, handlers as Handlers);
  const call = (method: string, ...args: unknown[]) => rpc.call(method, args);
  const remoteLog = {
    info: (message: string) => rpc.tell('log', ['info', message]),
    warn: (message: string) => rpc.tell('log', ['warn', message]),
    error: (message: string, error?: unknown) =>
      rpc.tell('log', ['error', error === undefined ? message : `${message}: ${String(error)}`]),
  };

  async function runJob<T>(job: number, work: (progress: Progress, cancellation: Cancellation) => Promise<T>): Promise<T> {
    const cancellation = { cancelled: false };
    jobs.set(job, cancellation);
    let told = Number.NEGATIVE_INFINITY;
    const tell: Progress = (done, total, what) => {
      if (done > 0 && done < total && world.now() - told < TELL_EVERY) return;
      told = world.now();
      rpc.tell('progress', [job, done, total, what]);
    };
    try {
      return await work(tell, cancellation);
    } finally {
      jobs.delete(job);
      void warm();
    }
  }
}

const remoteFiles = (call: (method: string, ...args: unknown[]) => Promise<unknown>): Files => ({
  read: readsTogether((uris) => call('readAll', uris) as Promise<readonly ReadOutcome[]>),
  write: (uri, text, expected) => call('write', uri, text, expected) as ReturnType<Files['write']>,
  move: (from, to) => call('move', from, to) as ReturnType<Files['move']>,
  remove: (uri, expected) => call('remove', uri, expected) as ReturnType<Files['remove']>,
  list: (root, globs) => call('list', root, globs) as ReturnType<Files['list']>,
});

const remoteReaders = (width: number, { call, tell }: Rpc): Readers => ({
  width,
  read: (...asked) => call('readAhead', asked) as Promise<Uint8Array>,
  rest: () => tell('rest', []),
});

const remoteCache = (call: (method: string, ...args: unknown[]) => Promise<unknown>): Cache => ({
  get: (name) => call('cacheGet', name) as ReturnType<Cache['get']>,
  put: (name, bytes) => call('cachePut', name, bytes) as Promise<void>,
  remove: (name) => call('cacheRemove', name) as Promise<void>,
});

const world = {
  today: () => localDay(new Date()),
  now: () => performance.now(),
  randomId: (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join(''),
  pause: (): Promise<void> => new Promise((next) => setTimeout(next, 0)),
};
