import type { Files } from '../core/ports.js';

/** What became of one of several reads: a text, no such file, or why it failed. */
export type ReadOutcome = { readonly text: string | undefined } | { readonly failed: string };

/** Reads that are asked for at one moment, asked together: a large folder is ten thousand reads. */
export function readsTogether(readAll: (uris: readonly string[]) => Promise<readonly ReadOutcome[]>): Files['read'] {
  interface Waiting {
    readonly uri: string;
    readonly resolve: (text: string | undefined) => void;
    readonly reject: (error: Error) => void;
  }
  let waiting: Waiting[] = [];
  const ask = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const outcomes = await readAll(asked.map(({ uri }) => uri));
      for (const [at, { uri, resolve, reject }] of asked.entries()) {
        const outcome = outcomes[at] ?? { failed: `nobody read ${uri}` };
        if ('failed' in outcome) reject(new Error(outcome.failed));
        else resolve(outcome.text);
      }
    } catch (error) {
      for (const { reject } of asked) reject(error as Error);
    }
  };
  return (uri) =>
    new Promise((resolve, reject) => {
      if (!waiting.length) queueMicrotask(() => void ask());
      waiting.push({ uri, resolve, reject });
    });
}

/** The other end of it. */
export const readAll = (files: Pick<Files, 'read'>, uris: readonly string[]): Promise<readonly ReadOutcome[]> =>
  Promise.all(
    uris.map((uri) =>
      files.read(uri).then(
        (text) => ({ text }),
        (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
      ),
    ),
  );
