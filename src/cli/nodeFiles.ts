import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import type { FileEntry, Files, WriteOutcome } from '../core/ports.js';

/** The uri of a path: absolute, with `/`. */
export const toUri = (file: string): string => path.resolve(file).split(path.sep).join('/');

/** Files of this machine. Uris are absolute paths with `/`; text is UTF-8 with its BOM kept. */
export const nodeFiles: Files = {
  read: (uri) =>
    readFile(uri, 'utf8').catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : Promise.reject(error),
    ),
  async write(uri, text, expected): Promise<WriteOutcome> {
    try {
      const current = await nodeFiles.read(uri);
      if (current !== expected) return { kind: 'conflict', current };
      await replace(uri, text);
      return { kind: 'written' };
    } catch (error) {
      return { kind: 'failed', why: (error as Error).message };
    }
  },
  async move(from, to): Promise<WriteOutcome> {
    try {
      await mkdir(path.dirname(to), { recursive: true });
      return await moveOver(from, to);
    } catch (error) {
      return { kind: 'failed', why: (error as Error).message };
    }
  },
  async remove(uri, expected): Promise<WriteOutcome> {
    try {
      const current = await nodeFiles.read(uri);
      if (current !== expected) return { kind: 'conflict', current };
      await rm(uri);
      return { kind: 'written' };
    } catch (error) {
      return { kind: 'failed', why: (error as Error).message };
    }
  },
  async list(root, globs) {
    const matches = picomatch([...globs]);
    const found: FileEntry[] = [];
    await walk(root, '', (entry) => matches(entry) && found.push({ uri: `${root}/${entry}`, path: entry }));
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** A second name and then the first one taken away: unlike a rename, that fails where the new name is taken. */
async function moveOver(from: string, to: string): Promise<WriteOutcome> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return { kind: 'conflict', current: await nodeFiles.read(to) };
    if (code === 'ENOENT') throw error;
    // A disk without second names: the look before the rename has to do.
    if ((await nodeFiles.read(to)) !== undefined) return { kind: 'conflict', current: await nodeFiles.read(to) };
    await rename(from, to);
    return { kind: 'written' };
  }
  await rm(from);
  return { kind: 'written' };
}

/** Old or new, never a mixture: a file of its own beside it, then a rename. A link is followed, so that it stays a link. */
async function replace(uri: string, text: string): Promise<void> {
  const target = await realpath(uri).catch(() => uri);
  const mode = await stat(target).then(
    ({ mode: bits }) => bits,
    () => undefined,
  );
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(temporary, text, mode === undefined ? {} : { mode });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function walk(root: string, below: string, found: (file: string) => unknown): Promise<void> {
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await walk(root, file, found);
    else if (entry.isFile()) found(file);
  }
}
