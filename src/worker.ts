import { serve } from './worker/workerHost.js';

const scope = globalThis as unknown as {
  postMessage(message: unknown): void;
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void;
};

serve({
  send: (message) => scope.postMessage(message),
  receive: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
});
