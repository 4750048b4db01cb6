/** One end of a line that carries plain data (structured clone): a worker, a thread, or a pair of functions in a test. */
export interface Channel {
  send(message: unknown): void;
  receive(listener: (message: unknown) => void): void;
}

/** What one end answers, by name. */
export type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string; readonly stack: string | undefined }
  | { readonly kind: 'tell'; readonly method: string; readonly args: readonly unknown[] };

/** Asks the other end. `call` waits for an answer and rejects with the other end's error; `tell` does not wait. */
export interface Rpc {
  call(method: string, args: readonly unknown[]): Promise<unknown>;
  tell(method: string, args: readonly unknown[]): void;
  /** Rejects every call that still waits, and all later ones. */
  close(why: string): void;
}

/** Speaks both ways over one channel: each end may call the other, also while it is being called. */
export function createRpc(channel: Channel, handlers: Handlers): Rpc {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let next = 1;
  let closed: string | undefined;
  const answer = async ({ id, method, args }: Message & { kind: 'call' }) => {
    try {
      const value = await handle(handlers, method, args);
      channel.send({ kind: 'result', id, value } satisfies Message);
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      channel.send({ kind: 'failure', id, message, stack } satisfies Message);
    }
  };
  /** Nobody waits for it, so nobody is told that it failed; an error that nobody takes would end the thread. */
  const take = async ({ method, args }: Message & { kind: 'tell' }) => {
    try {
      await handle(handlers, method, args);
    } catch {}
  };
  channel.receive((raw) => {
    const message = raw as Message;
    if (message.kind === 'call') void answer(message);
    else if (message.kind === 'tell') void take(message);
    else settle(message);
  });
  function settle(message: Message & { kind: 'result' | 'failure' }): void {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'result') call?.resolve(message.value);
    else call?.reject(Object.assign(new Error(message.message), message.stack ? { stack: message.stack } : {}));
  }
  return {
    call(method, args) {
      if (closed) return Promise.reject(new Error(closed));
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        try {
          channel.send({ kind: 'call', id, method, args } satisfies Message);
        } catch (error) {
          waiting.delete(id);
          reject(error as Error);
        }
      });
    },
    tell: (method, args) => channel.send({ kind: 'tell', method, args } satisfies Message),
    close(why) {
      closed = why;
      for (const { reject } of waiting.values()) reject(new Error(why));
      waiting.clear();
    },
  };
}

function handle(handlers: Handlers, method: string, args: readonly unknown[]): unknown {
  const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
  if (!handler) throw new Error(`no one answers “${method}” at this end`);
  return handler(...(args as never[]));
}
