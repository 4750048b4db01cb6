import fs from 'node:fs';
import path from 'node:path';
import type { Files, WriteOutcome } from '../../core/ports.js';
import { codeOf, type DiskIo } from './diskIo.js';
import { diskWords } from './diskWords.js';
import { replaceFile } from './replaceFile.js';
import { type OwnStamps, readSettled, readText } from './settled.js';

/** Files of a disk of this machine, by path. */
export type Disk = Omit<Files, 'list'>;

/** A disk reached through Node's files. YAML files are read once nobody is in the middle of writing them. */
export function createDisk(io: DiskIo): Disk {
  const own: OwnStamps = new Map();
  const read = (file: string) => (file.endsWith('.yaml') ? readSettled(io, own, file) : readText(io, file));
  return {
    read,
    write: (file, text, expected) => told(() => replaceFile({ io, own, file, expected }, text)),
    move: (from, to) => told(() => moveFile(io, from, to)),
    remove: (file, expected) =>
      told(async () => {
        const current = await read(file);
        if (current !== expected) return { kind: 'conflict', current };
        await io.promises.rm(file);
        return { kind: 'written' };
      }),
  };
}

/** The disk of this machine. */
export const disk: Disk | undefined = createDisk(fs);

async function told(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', why: diskWords(error) };
  }
}

/** A second name and then the first one taken away: unlike a rename, that fails where the new name is taken. */
async function moveFile(io: DiskIo, from: string, to: string): Promise<WriteOutcome> {
  const { promises } = io;
  await promises.mkdir(path.dirname(to), { recursive: true });
  try {
    await promises.link(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    const current = await readText(io, to);
    if (current !== undefined) return { kind: 'conflict', current };
    // A disk without second names: the look before the rename has to do.
    await promises.rename(from, to);
    return { kind: 'written' };
  }
  await promises.rm(from);
  return { kind: 'written' };
}
