import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SEEDS } from './paths.js';

/** A folder of its own with the seed articles and what is known of them, without sidecars; the caller takes it away. */
export async function copySeeds(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'newsmark-seeds-'));
  await fs.cp(SEEDS, folder, { recursive: true, filter: (file) => !file.endsWith('.ann.yaml') });
  return folder;
}
