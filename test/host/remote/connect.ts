import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as vscode from 'vscode';
import type { NewsmarkApi } from '../../../src/extension.js';
import { REMOTE_FILE } from './protocol.js';

/** What a function has that runs in an extension host. */
export interface InHost {
  readonly vscode: typeof vscode;
  readonly newsmark: NewsmarkApi;
}

/** One window's extension host. */
export interface RemoteHost {
  /** Its process. */
  readonly pid: number;
  /** Runs a function there that uses nothing but its arguments; arguments and result are plain data. */
  run<T, A extends readonly unknown[]>(work: (host: InHost, ...args: A) => Promise<T>, ...args: A): Promise<T>;
}

/** Waits for the extension host of a window that was opened last: one that is not among `known`. */
export async function connect(dataDir: string, known: readonly RemoteHost[] = []): Promise<RemoteHost> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const files = (await fs.readdir(dataDir)).filter((name) => name.startsWith(REMOTE_FILE));
    const fresh = files.find((name) => !known.some(({ pid }) => name === `${REMOTE_FILE}${pid}`));
    const port = fresh && (await fs.readFile(path.join(dataDir, fresh), 'utf8'));
    if (fresh && port) return { pid: Number(fresh.slice(REMOTE_FILE.length)), run: (work, ...args) => send(port, work, args) };
  }
  throw new Error('no extension host came up that runs what a test sends');
}

async function send<T, A extends readonly unknown[]>(
  port: string,
  work: (host: InHost, ...args: A) => Promise<T>,
  args: A,
): Promise<T> {
  const body = JSON.stringify({ source: String(work), args });
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
  const { value, error } = (await response.json()) as { value: T; error?: string };
  if (error) throw new Error(error);
  return value;
}
