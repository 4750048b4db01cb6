/**
 * `npm start [-- --no-open --port N]`: builds, then opens the seed articles in a real VS Code with the extension: the
 * desktop one where there is one, else one that is served to the browser on this machine alone.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveHost } from './host.js';
import { ROOT, SEEDS } from './paths.js';
import { onPath, run } from './system.js';

const { values: flags } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } } });

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const desktop = hasDisplay && !flags['no-open'] && !flags.port ? onPath('code') : undefined;

console.log('Building …');
await run('npm', ['run', '--silent', 'build'], { cwd: ROOT, quiet: false });
if (desktop) await openDesktop(desktop);
else await serve();

async function openDesktop(code: string): Promise<void> {
  console.log('Opening the seed articles in VS Code; this ends when its window closes.');
  await run(code, ['--new-window', '--wait', `--extensionDevelopmentPath=${ROOT}`, SEEDS], { quiet: false });
}

async function serve(): Promise<void> {
  const port = flags.port === undefined ? undefined : portOf(flags.port);
  const served = await serveHost({ extensionDir: ROOT, workspace: SEEDS, ...(port ? { port } : {}) });
  console.log(`\nThe seed articles, in VS Code with Newsmark:\n  ${served.url}\nCtrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void served.stop().then(() => process.exit(0)));
  if (hasDisplay && !flags['no-open']) openBrowser(served.url);
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${given} is no port: give a number from 1 to 65535.`);
  return port;
}

/** Asks the system for its browser; where it has none, the address has been printed. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(program as string, [...args, url], { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
