import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Thread } from './webThread.js';

/** The worker bundle is written for the web; this gives a Node thread the two names that it uses there. */
const SHIM = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (_, listener) => parentPort.on('message', (data) => listener({ data }));
`;

/** Starts the worker bundle, given as its source, in a Node thread. The same promises as the web's. */
export function startThread(source: string): Thread {
  const worker = new Worker(SHIM + source, { eval: true });
  worker.unref();
  return {
    channel: {
      send: (message) => worker.postMessage(message),
      receive: (listener) => worker.on('message', listener),
    },
    onFailure: (listener) => worker.on('error', (error) => listener(error.message)),
    stop: () => void worker.terminate(),
  };
}

/** Threads that this machine runs at once. */
export const processors = (): number => availableParallelism();
