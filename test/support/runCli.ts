import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main.js';

/** One call of the command line, with what it printed. `input` is its standard input. */
export async function runCli(
  args: readonly string[],
  input: string | readonly string[] = '',
): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const chunks = typeof input === 'string' ? [input] : input;
  const stdin = (async function* () {
    yield* chunks;
  })();
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    input: stdin,
    terminal: false,
  };
  const code = await main(args, '0.1.0', io);
  return { code, out, err };
}

/** A copy of the seed articles in a folder of its own, gone when `work` ends. */
export async function withSeeds<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-'));
  try {
    await cp(path.join(import.meta.dirname, '../../seeds'), folder, { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
