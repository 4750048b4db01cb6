import type { Cache, Files, Log, Readers } from '../core/ports.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import type { Settings } from '../core/settings.js';
import { bytesKey, textKey } from '../core/text/textKey.js';
import { SERVICE_METHODS } from './protocol.js';
import { createReaderPool, startReader } from './readerPool.js';
import type { Thread } from './webThread.js';
import { createWorkerClient, type WorkerClient } from './workerClient.js';

/** What a service off the thread is started with. */
export interface StartInit {
  /** Source of the worker bundle. */
  readonly source: () => Promise<string>;
  readonly startThread: (source: string) => Thread;
  /** The service on this thread: where no thread can be had, and after one died. */
  readonly here: () => AnnotationService | Promise<AnnotationService>;
  readonly files: Files;
  readonly log: Log;
  readonly settings: () => Settings;
  readonly version: string;
  /** The bytes of `names.model`. */
  readonly model: () => Promise<Uint8Array>;
  /** Where what was read of articles is kept from one run to the next. */
  readonly cache?: Cache | undefined;
  /** Threads that this machine runs at once. */
  readonly processors: () => number;
  /** The service begins anew and knows no open article: tell it again. */
  readonly onRestart: (why: string) => void;
}

/** A service that may be asked at once, though the thread behind it is still starting. */
export interface StartedService {
  readonly service: AnnotationService;
  settingsChanged(): void;
  /** Where it runs, once that is settled. */
  place(): Promise<'thread' | 'here'>;
  dispose(): void;
}

/** Of all that reads an article: of other code or another model nothing that was kept holds. */
export const editionOf = (version: string, source: string, model: Uint8Array): string =>
  `${version} ${textKey(source)} ${bytesKey(model)}`;

/**
 * Starts the service on a thread of its own, so that no article is ever too long to type in. Where that fails it runs
 * on this thread: slower for long texts, and otherwise the same. Nobody above can tell.
 */
export function startService(init: StartInit): StartedService {
  let thread: Thread | undefined;
  let client: WorkerClient | undefined;
  let readers: Readers | undefined;
  let failed = false;
  let current: Promise<AnnotationService> | undefined;
  /** Nothing starts before somebody asks: a window without articles costs no thread. */
  const running = (): Promise<AnnotationService> => {
    current ??= start();
    return current;
  };

  async function start(): Promise<AnnotationService> {
    try {
      const { files, log, settings, version, cache, processors, startThread } = init;
      const [source, model] = await Promise.all([init.source(), init.model()]);
      const edition = editionOf(version, source, model);
      thread = startThread(source);
      const died = new Promise<never>((_, reject) => thread?.onFailure((why) => reject(new Error(why))));
      died.catch((error: Error) => client && fallBack(error.message));
      const begin = { files, log, start: { settings: settings(), version, model, edition } };
      readers = createReaderPool(processors(), () => startReader(startThread(source), begin));
      const starting = createWorkerClient({ ...begin, channel: thread.channel, cache, readers });
      client = await Promise.race([starting, died]);
      return client.service;
    } catch (error) {
      init.log.warn(`The scanner runs on the editor’s own thread: ${(error as Error).message}`);
      failed = true;
      return init.here();
    }
  }

  function fallBack(why: string): void {
    init.log.error(`The scanner’s thread ended: ${why}`);
    failed = true;
    current = Promise.resolve(init.here());
    client?.close(why);
    client = undefined;
    readers?.rest();
    init.onRestart(why);
  }

  const methods = SERVICE_METHODS.map((method) => [
    method,
    async (...args: never[]) => ((await running())[method] as (...all: never[]) => unknown)(...args),
  ]);
  return {
    service: Object.fromEntries(methods) as unknown as AnnotationService,
    settingsChanged: () => client?.settingsChanged(init.settings()),
    place: async () => {
      await running();
      return failed ? 'here' : 'thread';
    },
    dispose() {
      client?.close('Newsmark was switched off');
      thread?.stop();
      readers?.rest();
    },
  };
}
