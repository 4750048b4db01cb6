import fs from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import type { FileEntry, Files } from '../core/ports.js';
import { createDisk } from './disk/disk.js';

/** The uri of a path: absolute, with `/`. */
export const toUri = (file: string): string => path.resolve(file).split(path.sep).join('/');

/** Files of this machine. Uris are absolute paths with `/`; text is UTF-8 with its BOM kept. */
export const nodeFiles: Files = {
  ...createDisk(fs),
  async list(root, globs) {
    const matches = picomatch([...globs]);
    const found: FileEntry[] = [];
    await walk(root, '', (entry) => matches(entry) && found.push({ uri: `${root}/${entry}`, path: entry }));
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

async function walk(root: string, below: string, found: (file: string) => unknown): Promise<void> {
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await walk(root, file, found);
    else if (entry.isFile()) found(file);
  }
}
