/** Installs the VS Code that host tests and `npm start` run in, where it is not yet: `tsx test/host/install.ts`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode, SERVER } from './codeServer.js';
import { INSTALLED } from './paths.js';
import { aptInstall, canAptInstall, onPath, run } from './system.js';

const HERE = import.meta.dirname;
const STAMP = path.join(INSTALLED, 'stamp');

/** What the two native modules of the server are built with: program, Debian package. */
const BUILDERS = { python3: 'python3', make: 'make', 'g++': 'g++' } as const;

/**
 * Makes sure that the server is there; quick when it is. `say` gets one line for each step.
 * Rejects with one sentence on what is missing.
 */
export async function installHost(say: (line: string) => void = console.log): Promise<void> {
  const wanted = stampOf();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing a VS Code to run in (once; about a minute, 800 MB) …');
  await needBuilders(say);
  await fs.rm(STAMP, { force: true });
  await fs.mkdir(INSTALLED, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) await fs.copyFile(path.join(HERE, name), path.join(INSTALLED, name));
  await installPackages(say);
  await fs.writeFile(STAMP, wanted);
  say('Installed.');
}

/** The lock file, and the platform that the native modules are built for. */
const stampOf = (): string =>
  `${createHash('sha256')
    .update(readFileSync(path.join(HERE, 'package-lock.json')))
    .digest('hex')} ${process.platform}-${process.arch}\n`;

/** No package's own install script is run: the server's would build ten native modules, of which two are needed here. */
async function installPackages(say: (line: string) => void): Promise<void> {
  const npm = (args: readonly string[], cwd: string, env = process.env) =>
    run('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], { cwd, env });
  say('  1/3 the server');
  await npm(['ci', '--ignore-scripts'], INSTALLED);
  say('  2/3 the editor it serves');
  const editor = path.join(path.dirname(SERVER), 'lib/vscode');
  await npm(['install', '--ignore-scripts', '--omit=dev'], editor);
  say('  3/3 its native modules');
  const node = path.resolve(bundledNode(), '../..');
  const env = { ...process.env, PATH: `${node}/bin${path.delimiter}${process.env.PATH}`, npm_config_nodedir: node };
  await npm(['rebuild', '--no-ignore-scripts', '@vscode/spdlog', '@vscode/native-watchdog'], editor, env);
}

async function needBuilders(say: (line: string) => void): Promise<void> {
  const missing = Object.entries(BUILDERS).filter(([program]) => !onPath(program));
  if (!missing.length) return;
  const packages = missing.map(([, debian]) => debian);
  if (!canAptInstall())
    throw new Error(`Please install ${packages.join(', ')}: the editor's native modules are built with them.`);
  say(`  0/3 ${packages.join(', ')}`);
  await aptInstall(packages);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installHost();
