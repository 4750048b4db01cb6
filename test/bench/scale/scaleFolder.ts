import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { toUri } from '../../../src/cli/nodeFiles.js';
import type { Cache } from '../../../src/core/ports.js';

/** A folder of articles on the disk of this machine, and a place for what is kept between runs. */
export interface ScaleFolder {
  readonly root: string;
  readonly cache: Cache;
  remove(): Promise<void>;
}

/** Writes articles, given by path. */
export async function scaleFolder(articles: readonly (readonly [path: string, text: string])[]): Promise<ScaleFolder> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'newsmark-scale-'));
  const kept = path.join(home, 'kept');
  await mkdir(kept);
  for (const [file, text] of articles) {
    const full = path.join(home, 'articles', file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }
  const at = (name: string) => path.join(kept, name);
  return {
    root: toUri(path.join(home, 'articles')),
    cache: {
      get: (name) => readFile(at(name)).catch(() => undefined),
      put: (name, bytes) => writeFile(at(name), bytes),
      remove: (name) => rm(at(name), { force: true }),
    },
    remove: () => rm(home, { recursive: true }),
  };
}
