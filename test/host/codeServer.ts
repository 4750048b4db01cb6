import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { INSTALLED } from './paths.js';

const MODULES = path.join(INSTALLED, 'node_modules');

/** Manifest of the installed code-server. */
export const SERVER = path.join(MODULES, 'code-server/package.json');

/** Major version of Node.js that the server asks for. */
const NODE_MAJOR = '24';

/** The Node.js to run the server with: this one when it is of the right version, else the installed one. */
export function bundledNode(): string {
  const installed = path.join(MODULES, `node-${process.platform}-${process.arch}`, 'bin/node');
  if (existsSync(installed)) return installed;
  if (process.versions.node.split('.')[0] === NODE_MAJOR) return process.execPath;
  throw new Error(
    `No Node.js ${NODE_MAJOR} comes for ${process.platform}-${process.arch}: please run this with Node.js ${NODE_MAJOR}.`,
  );
}

/** One run of code-server. User data, extensions and server.log lie in `dataDir`. */
export interface ServerJob {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
}

/** A running code-server. */
export interface ServerProcess {
  /** Resolves when it answers on the port; rejects with its output when it ends before, or takes too long. */
  listening(port: number, timeoutMs?: number): Promise<void>;
  /** Ends it with everything it has started. */
  stop(): Promise<void>;
}

/** Starts code-server without telemetry, updates or marketplace. */
export function runCodeServer({ dataDir, env, args }: ServerJob): ServerProcess {
  const child = spawn(bundledNode(), [path.join(path.dirname(SERVER), 'out/node/entry.js'), ...baseArgs(dataDir), ...args], {
    detached: true, // a process group of its own, so that stop() ends its children too
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, EXTENSIONS_GALLERY: '{}' },
  });
  const log = createWriteStream(path.join(dataDir, 'server.log'), { flags: 'a' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  let code: number | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = (value: number) => {
      code = value;
      resolve();
    };
    child.once('exit', (value) => end(value ?? 1));
    child.once('error', (error) => {
      output += error;
      end(1);
    });
  });
  return {
    async listening(port, timeoutMs = 30_000) {
      for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(50)) {
        if (code !== undefined) throw new Error(`code-server ended with ${code}:\n${output}`);
        if (await answers(port)) return;
      }
      throw new Error(`code-server does not answer:\n${output}`);
    },
    async stop() {
      killGroup(child.pid, 'SIGTERM');
      await Promise.race([ended, sleep(3000)]);
      killGroup(child.pid, 'SIGKILL');
      log.end();
    },
  };
}

const baseArgs = (dataDir: string): string[] => [
  ...['--config', path.join(dataDir, 'config.yaml')],
  ...['--user-data-dir', path.join(dataDir, 'user'), '--extensions-dir', path.join(dataDir, 'extensions')],
  ...['--auth', 'none', '--ignore-last-opened', '--disable-telemetry', '--disable-update-check'],
  ...['--disable-workspace-trust', '--disable-getting-started-override'],
];

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // it has ended by itself
  }
}
