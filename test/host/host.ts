import { once } from 'node:events';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from './browser.js';
import { runCodeServer } from './codeServer.js';
import { createDriver, type Driver } from './driver.js';
import { installHost } from './install.js';
import { QUIET_SETTINGS } from './quietSettings.js';

/** `node`: a Node.js extension host, the `main` entry. `worker`: a web worker extension host, the `browser` entry. */
export type HostKind = 'node' | 'worker';

/** What a server is started with. */
export interface ServeOptions {
  /** Folder to open. */
  readonly workspace: string;
  /** Folder of the extension: where its package.json lies. */
  readonly extensionDir: string;
  readonly kind?: HostKind;
  /** A module that exports run(), to run in the extension host once a page opens. */
  readonly testsPath?: string;
  /** Folders of further extensions, for the tests alone. Not with a suite. */
  readonly beside?: readonly string[];
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** User settings, added to the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A served VS Code; `url` opens it with the workspace and the extension. */
export interface Served {
  readonly url: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** A window in a headless browser, with a driver. */
export interface Host extends Driver {
  readonly page: Page;
  readonly dataDir: string;
  readonly suiteExit: Promise<number>;
  /** Opens a second window on the same folder, with an extension host of its own. */
  openAnother(): Promise<Driver>;
  stop(): Promise<void>;
}

/** What a driven window is opened with. */
export interface HostOptions extends ServeOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly onLog?: (type: string, args: readonly unknown[]) => void;
}

/** Serves a VS Code with the extension in it, on this machine only. Installs it where it is not yet. */
export async function serveHost(options: ServeOptions): Promise<Served> {
  await installHost();
  // Sockets, caches and user data stay out of the person's folders.
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'newsmark-host-'));
  const env = { ...process.env };
  for (const name of ['TMPDIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) env[name] = dataDir;
  const port = options.port || (await freePort());
  const query = await prepare(options, dataDir, port);
  const smokeTest = options.testsPath ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const server = runCodeServer({ dataDir, env, args: ['--bind-addr', `127.0.0.1:${port}`, ...smokeTest] });
  const stop = async () => {
    await server.stop();
    await fs.rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  await server.listening(port).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}/?${query}`, dataDir, env, stop };
}

/**
 * Writes the settings and lays out the extension, and says the page's query. A suite needs the development mode: the
 * extension is named in the address, which VS Code heeds only with its smoke test driver on, and that hides notification
 * toasts. Otherwise the extension is installed, as a person's is.
 */
async function prepare(options: ServeOptions, dataDir: string, port: number): Promise<URLSearchParams> {
  const extensionDir = path.resolve(options.extensionDir);
  const manifest = JSON.parse(await fs.readFile(path.join(extensionDir, 'package.json'), 'utf8'));
  const id = `${manifest.publisher}.${manifest.name}`;
  const settings = {
    ...QUIET_SETTINGS,
    ...options.settings,
    ...(options.kind === 'worker' ? { 'remote.extensionKind': { [id]: ['web'] } } : {}),
  };
  const [userDir, extensionsDir] = [path.join(dataDir, 'user/User'), path.join(dataDir, 'extensions')];
  await fs.mkdir(userDir, { recursive: true });
  await fs.mkdir(extensionsDir, { recursive: true });
  await fs.writeFile(path.join(userDir, 'settings.json'), JSON.stringify(settings, null, 2));
  const query = new URLSearchParams({ folder: path.resolve(options.workspace) });
  if (!options.testsPath) {
    await fs.symlink(extensionDir, path.join(extensionsDir, `${id}-${manifest.version}`));
    for (const folder of options.beside ?? []) await fs.symlink(folder, path.join(extensionsDir, path.basename(folder)));
    return query;
  }
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
  const payload = { extensionDevelopmentPath: remote(extensionDir), extensionTestsPath: remote(options.testsPath) };
  query.set('payload', JSON.stringify(Object.entries(payload)));
  return query;
}

/** Opens a window on a served VS Code in a headless browser, and waits until it can be used. */
export async function startHost(options: HostOptions): Promise<Host> {
  const served = await serveHost(options);
  let close: (() => Promise<void>) | undefined;
  const stop = async () => {
    await close?.().catch(() => undefined);
    await served.stop();
  };
  try {
    const { viewport = { width: 1400, height: 900 }, onLog } = options;
    const profileDir = path.join(served.dataDir, 'browser');
    const opened = await openPage({ profileDir, env: served.env, viewport, ...(onLog ? { onLog } : {}) });
    close = () => opened.context.close();
    const openIn = async (page: Page): Promise<Driver> => {
      await page.goto(served.url);
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      return createDriver(page, path.resolve(options.workspace));
    };
    const driver = await openIn(opened.page);
    const openAnother = async () => openIn(await opened.context.newPage());
    return { ...driver, dataDir: served.dataDir, suiteExit: opened.suiteExit, openAnother, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the extension and the editor wrote into their logs, for a look at errors. */
export async function serverLog({ dataDir }: Pick<Host, 'dataDir'>): Promise<string> {
  const file = path.join(dataDir, 'server.log');
  return existsSync(file) ? fs.readFile(file, 'utf8') : '';
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
