import type { Channel } from './rpc.js';

/** The part of the web's Worker that is used here; the project's types are Node's, which have none. */
declare const Worker: new (
  url: string,
) => {
  postMessage(message: unknown): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(name: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
};

declare const navigator: { readonly hardwareConcurrency?: number };

/** A thread with a channel to it. */
export interface Thread {
  readonly channel: Channel;
  /** Told once, when the thread cannot start or has died. */
  onFailure(listener: (why: string) => void): void;
  stop(): void;
}

/** Starts the worker bundle, given as its source, in a web worker. */
export function startThread(source: string): Thread {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    channel: {
      send: (message) => worker.postMessage(message),
      receive: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    },
    onFailure: (listener) => worker.addEventListener('error', ({ message }) => listener(message || 'the worker did not start')),
    stop() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

/** Threads that this machine runs at once, as far as the browser says. */
export const processors = (): number => navigator.hardwareConcurrency ?? 1;
