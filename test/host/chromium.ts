import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ROOT } from './paths.js';
import { aptInstall, canAptInstall, onPath, run } from './system.js';

/** What Debian's packages for the browser, and for the words it shows, are called. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/**
 * The browser to drive, installed when there is none: `CHROMIUM`, one on PATH, Debian's as root, Playwright's own download.
 * Rejects with one sentence when none can be had.
 */
export async function findChromium(say: (line: string) => void = console.log): Promise<string> {
  return named() ?? (await fromDebian(say)) ?? (await fromPlaywright(say)) ?? nowhere();
}

function named(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM)) throw new Error(`CHROMIUM names ${CHROMIUM}, which does not exist.`);
  return CHROMIUM || onPath('chromium') || onPath('google-chrome');
}

async function fromDebian(say: (line: string) => void): Promise<string | undefined> {
  if (!canAptInstall()) return undefined;
  say('Installing Chromium (once) …');
  await aptInstall(PACKAGES).catch((error: Error) => say(`  not from Debian: ${error.message.split('\n')[0]}`));
  return onPath('chromium');
}

async function fromPlaywright(say: (line: string) => void): Promise<string | undefined> {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  say("Downloading Playwright's Chromium (once) …");
  await run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], { cwd: ROOT }).catch(() => undefined);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function nowhere(): never {
  throw new Error('No Chromium was found and none could be installed: please install one, or name it in CHROMIUM.');
}
