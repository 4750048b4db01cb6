import type { Channel } from '../../src/worker/rpc.js';

/** Two ends of one line in this process. Messages are cloned, as a worker's are, so that nothing but plain data gets through. */
export function channelPair(): readonly [Channel, Channel] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const end = (own: number, other: number): Channel => ({
    send(message) {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of listeners[other] ?? []) listener(copy);
      });
    },
    receive: (listener) => void listeners[own]?.push(listener),
  });
  return [end(0, 1), end(1, 0)];
}
