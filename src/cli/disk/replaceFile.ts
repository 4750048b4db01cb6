import { constants } from 'node:fs';
import path from 'node:path';
import type { WriteOutcome } from '../../core/ports.js';
import { codeOf, type DiskIo, drop, isAbsent, rest } from './diskIo.js';
import { type HeldLock, takeLock } from './fileLock.js';
import { type NamesBeside, namesBeside } from './namesBeside.js';
import { type OwnStamps, readSettled, stampOf } from './settled.js';
import { swapIn } from './swapIn.js';

/** How often a rename is tried while a virus scanner or an editor holds the file, as happens on Windows. */
const TRIES = 12;

/** What one writing goes by. */
interface Job {
  readonly io: DiskIo;
  readonly own: OwnStamps;
  readonly file: string;
  readonly expected: string | undefined;
}

/**
 * Writes a file if it still holds `expected` (`undefined`: does not exist): old or new, never a mixture, whatever ends
 * the process. Other Newsmarks wait their turn at a lock file; of what other programs write meanwhile nothing is lost.
 * A link stays a link, the mode stays; one that leads to a file of another kind (a hostile folder's) is not followed, and a
 * file that may only be read is refused. Rejects with the disk's own error.
 */
export async function replaceFile(job: Job, text: string): Promise<WriteOutcome> {
  const file = await behindLinks(job.io, job.file);
  if (path.extname(file) !== path.extname(job.file)) return { kind: 'failed', why: 'it is a link to a file of another kind' };
  const names = namesBeside(file);
  await job.io.promises.mkdir(path.dirname(file), { recursive: true });
  const lock = await takeLock(job.io, names.lock);
  if (!lock) return { kind: 'failed', why: 'another Newsmark has been writing it for too long' };
  try {
    return await replaceLocked({ ...job, file }, text, names, lock);
  } finally {
    forget(job.io, names);
    lock.release();
  }
}

async function replaceLocked(job: Job, text: string, names: NamesBeside, lock: HeldLock): Promise<WriteOutcome> {
  const { io, own, file, expected } = job;
  forget(io, names);
  const current = await presently(job);
  if (current !== expected) return { kind: 'conflict', current };
  const mode = io.statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && isReadOnly(io, file, mode)) return { kind: 'failed', why: 'the file is set to be read only' };
  await writeThrough(io, names.fresh, text, mode);
  for (let tries = 1; ; tries++) {
    try {
      // Fresh from a rest, a process is hardly put to sleep between the look and the rename.
      await rest(1);
      if (!lock.isHeld()) return { kind: 'conflict', current: await readSettled(io, own, file) };
      const outcome = swapIn(io, file, names, expected);
      if (outcome.kind === 'conflict') return { kind: 'conflict', current: await presently(job) };
      remember(io, own, file);
      return outcome;
    } catch (error) {
      if (tries === TRIES || !/^(EPERM|EACCES|EBUSY)$/.test(codeOf(error))) throw error;
      drop(io, names.old);
      await rest(10 * tries);
    }
  }
}

/** What we wrote ourselves need not come to rest before it is read. */
function remember(io: DiskIo, own: OwnStamps, file: string): void {
  try {
    const stamp = stampOf(io, file);
    if (stamp) own.set(file, stamp);
  } catch {
    // Then it is read a moment later.
  }
}

/** A rename would replace such a file without asking, where its folder may be written. */
function isReadOnly(io: DiskIo, file: string, mode: number): boolean {
  if (!(mode & 0o222)) return true;
  try {
    io.accessSync(file, constants.W_OK);
    return false;
  } catch (error) {
    return /^(EACCES|EPERM|EROFS)$/.test(codeOf(error));
  }
}

/** What the file holds; a program that replaces it may have taken it away for a moment. */
async function presently({ io, own, file, expected }: Job): Promise<string | undefined> {
  const current = await readSettled(io, own, file);
  if (current !== undefined || expected === undefined) return current;
  await rest(50);
  return readSettled(io, own, file);
}

/** Writes a new file down to the disk itself, with the mode of the one it is to replace. */
async function writeThrough({ promises }: DiskIo, file: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await promises.open(file, 'wx', mode === undefined ? 0o666 : mode & 0o7777);
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what this write, or one that crashed, has left beside the file. */
function forget(io: DiskIo, { fresh, old }: NamesBeside): void {
  for (const file of [fresh, old]) drop(io, file);
}

/** The file that a link leads to, also where that does not exist yet. */
async function behindLinks({ promises }: DiskIo, file: string): Promise<string> {
  try {
    return await promises.realpath(file);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    const target = await promises.readlink(file).catch(() => undefined);
    return target === undefined ? file : path.resolve(path.dirname(file), target);
  }
}
