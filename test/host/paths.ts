import path from 'node:path';

/** The repository: also the folder of the extension under test. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** The seed articles. Tests open copies of them only. */
export const SEEDS = path.join(ROOT, 'seeds');

/** What test/host/install.ts installs; git-ignored. */
export const INSTALLED = path.join(import.meta.dirname, '.install');

/** Screenshots of the window tests; git-ignored. */
export const SHOTS = path.join(import.meta.dirname, 'shots');

/** The one suite bundle that every host runs. */
export const SUITE = path.join(ROOT, 'out/test/suite.cjs');
