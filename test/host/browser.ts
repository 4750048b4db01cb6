import fs from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';

/** The page runs on this machine's own server alone, so the browser asks nobody for anything. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What a page needs to be opened. */
export interface PageOptions {
  readonly profileDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Gets what the suite in the extension host, and the workbench, log. */
  readonly onLog?: (type: string, args: readonly unknown[]) => void;
}

/** An open page. `suiteExit` resolves with the code of the suite that its extension host runs. */
export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly suiteExit: Promise<number>;
}

/** Opens an empty page that keeps what a suite in the extension host reports. */
export async function openPage({ profileDir, env, viewport, onLog }: PageOptions): Promise<OpenedPage> {
  await fs.mkdir(profileDir, { recursive: true });
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: await findChromium(),
    args: FLAGS,
    env: env as Record<string, string>,
    viewport,
  });
  await context.addInitScript({ path: path.join(import.meta.dirname, 'inPage.js') });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => onLog?.(type, args));
  let end: (code: number) => void = () => undefined;
  const suiteExit = new Promise<number>((resolve, reject) => {
    end = resolve;
    page.once('crash', () => reject(new Error('the page crashed')));
    page.once('close', () => reject(new Error('the page closed before the suite ended')));
  });
  suiteExit.catch(() => undefined); // only a suite's runner waits for it
  await page.exposeFunction('codeAutomationExit', end);
  return { context, page, suiteExit };
}
