import type { Readers } from '../core/ports.js';
import type { ReadArticles } from '../core/service/loading/articleReader.js';
import type { Thread } from './webThread.js';
import { createWorkerClient, type WorkerClientInit } from './workerClient.js';

/** A thread that reads articles for the service. */
export interface Reader {
  /** Rejects when the thread dies. */
  readonly read: ReadArticles;
  stop(): void;
}

/** Starts the service's own bundle on one more thread, for reading alone. */
export async function startReader(thread: Thread, init: Omit<WorkerClientInit, 'channel'>): Promise<Reader> {
  const died = new Promise<never>((_, reject) => thread.onFailure((why) => reject(new Error(why))));
  died.catch(() => thread.stop());
  const { readArticles, close } = await Promise.race([createWorkerClient({ ...init, channel: thread.channel }), died]);
  return {
    read: (...asked) => Promise.race([readArticles(...asked), died]),
    stop() {
      close('nothing is left to be read');
      thread.stop();
    },
  };
}

/** Every further thread has the model and the word lists in memory once more. */
const MOST = 4;

/**
 * Readers that are started when they are asked, and stopped when they are to rest and nobody waits for them any more; none
 * where the machine runs one thread at a time.
 */
export function createReaderPool(processors: number, start: () => Promise<Reader>): Readers | undefined {
  // One is left to the editor where there are enough.
  const width = processors > 1 ? Math.min(MOST, Math.max(2, processors - 1)) : 0;
  if (!width) return undefined;
  let pool = createPool(width, start);
  let asked = 0;
  let isResting = false;
  const end = () => {
    if (!isResting || asked) return;
    pool.stop();
    pool = createPool(width, start);
  };
  return {
    width,
    async read(...articles) {
      asked++;
      isResting = false;
      try {
        return await pool.read(...articles);
      } finally {
        asked--;
        end();
      }
    },
    rest() {
      isResting = true;
      end();
    },
  };
}

function createPool(width: number, start: () => Promise<Reader>) {
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  const waiting: ((reader: Promise<Reader>) => void)[] = [];
  let alive = 0;
  let isStopped = false;
  const begin = async (): Promise<Reader> => {
    alive++;
    try {
      const reader = await start();
      if (isStopped) reader.stop();
      all.add(reader);
      return reader;
    } catch (error) {
      alive--;
      throw error;
    }
  };
  const take = (): Promise<Reader> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    return alive < width ? begin() : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (reader: Promise<Reader> | Reader) => {
    const next = waiting.shift();
    if (next) next(Promise.resolve(reader));
    else if (!(reader instanceof Promise)) idle.push(reader);
  };
  return {
    async read(...asked: Parameters<ReadArticles>): Promise<Uint8Array> {
      const reader = await take();
      try {
        const found = await reader.read(...asked);
        give(reader);
        return found;
      } catch (error) {
        // It is dead; who waited for it gets another.
        all.delete(reader);
        alive--;
        if (waiting.length) give(begin());
        throw error;
      }
    },
    stop() {
      isStopped = true;
      for (const reader of all) reader.stop();
    },
  };
}
