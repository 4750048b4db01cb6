import type { FileHandle } from 'node:fs/promises';
import { type DiskIo, isAbsent, rest } from './diskIo.js';

/** A file that nobody touched for so long, in milliseconds, is taken for finished: many programs write in several pieces. */
const QUIET = 25;
/** A file that never rests is read as it is after so many looks. */
const LOOKS = 40;

/** What tells one state of a file from another without reading it. */
export interface Stamp {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
}

/** Stamps of what this process wrote, whole and at once: these need no rest. By path. */
export type OwnStamps = Map<string, Stamp>;

export const sameStamp = (a: Stamp | undefined, b: Stamp | undefined): boolean =>
  a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;

/** The stamp of a file as of now; undefined when there is none. */
export function stampOf(io: DiskIo, file: string): Stamp | undefined {
  const found = io.statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && { ino: found.ino, size: found.size, mtimeNs: found.mtimeNs };
}

/** Text of a file, BOM kept; undefined when there is none. */
export const readText = (io: DiskIo, file: string): Promise<string | undefined> =>
  opened(io, file, (handle) => handle.readFile('utf8'));

/** The same, once nobody is in the middle of writing it. */
export async function readSettled(io: DiskIo, own: OwnStamps, file: string): Promise<string | undefined> {
  for (let look = 1; ; look++) {
    const seen = await readWithStamp(io, file);
    if (!seen || look === LOOKS || sameStamp(own.get(file), seen.stamp)) return seen?.text;
    const age = Date.now() - Number(seen.stamp.mtimeNs / 1_000_000n);
    if (seen.isWhole && (age > QUIET || age < -QUIET)) return seen.text;
    await rest(QUIET);
  }
}

const readWithStamp = (io: DiskIo, file: string) =>
  opened(io, file, async (handle) => {
    const { ino, size, mtimeNs } = await handle.stat({ bigint: true });
    const text = await handle.readFile('utf8');
    const after = await handle.stat({ bigint: true });
    return { text, stamp: { ino, size, mtimeNs }, isWhole: after.mtimeNs === mtimeNs && after.size === size };
  });

/** What is made of an open file; undefined when there is none. */
async function opened<T>(io: DiskIo, file: string, read: (handle: FileHandle) => Promise<T>): Promise<T | undefined> {
  try {
    const handle = await io.promises.open(file, 'r');
    try {
      return await read(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
