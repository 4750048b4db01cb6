import { format } from 'node:util';
import { type HostKind, startHost } from './host.js';
import { ROOT, SUITE } from './paths.js';
import { copySeeds, removeCopy } from './seedCopy.js';

const TIMEOUT_MS = 240_000;

/** What the workbench itself logs into the same channel as the suite. */
const WORKBENCH = new RegExp(
  `^(${[
    ...['Resolv(ing|ed) connection token', 'Creating a socket', '\\[reconnection-grace-time\\]', '\\[Service Worker\\]'],
    ...['\\[AgentHost:', '\\[AccountPolicyGate\\]', '(Ignoring fetching|Updating|Found) additional builtin'],
    ...['Ignoring the error while validating workspace folder', 'Loading development extension', 'Canceled: Canceled'],
    ...['.*Could not find bundled tsserver', 'An unknown error occurred'], // no TypeScript is installed with the editor
    ...['No search provider registered', 'ENOPRO: No file system provider', 'Request to .*package\\.nls\\.json'],
  ].join('|')})`,
);

/** How many tests of a suite passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the bundled suite in one extension host on a copy of the seeds, and prints what it reports. */
export async function runSuite(kind: HostKind, verbose = false): Promise<Counts> {
  const counts: Record<string, number> = { passing: 0, failing: 0 };
  const workspace = await copySeeds();
  let ended = false;
  const onLog = (type: string, args: readonly unknown[]): void => {
    const text = format(...args);
    if ((ended || WORKBENCH.test(text)) && !verbose) return;
    const [, count, what] = /^\s*(\d+) (passing|failing)\b/.exec(text) ?? [];
    if (what) counts[what] = Number(count);
    (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
  };
  const host = await startHost({ extensionDir: ROOT, testsPath: SUITE, workspace, kind, onLog });
  try {
    const code = await within(host.suiteExit);
    ended = true;
    const { passing = 0, failing = 0 } = counts;
    // A suite that ends badly before its first test has failed too.
    return { passed: passing, failed: code !== 0 || passing === 0 ? Math.max(failing, 1) : failing };
  } finally {
    await host.stop();
    await removeCopy(workspace);
  }
}

function within(exit: Promise<number>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the suite did not end within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
  });
  return Promise.race([exit, late]).finally(() => clearTimeout(timer));
}
