import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SEEDS } from './paths.js';

/** A folder of its own with the seed articles and what is known of them, without sidecars; {@link removeCopy} takes it away. */
export async function copySeeds(): Promise<string> {
  const folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'newsmark-copy-')), 'seeds');
  await fs.cp(SEEDS, folder, { recursive: true, filter: (file) => !file.endsWith('.ann.yaml') });
  return folder;
}

/** Takes a copy of the seeds away with everything that was written into it. */
export const removeCopy = (folder: string): Promise<void> => fs.rm(path.dirname(folder), { recursive: true, force: true });
