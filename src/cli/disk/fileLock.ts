import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { codeOf, type DiskIo, drop, isAbsent, rest } from './diskIo.js';

/** A lock that stands unchanged for so long, in milliseconds, was left by a crash: held, it stands for some milliseconds. */
const STALE = 3000;
/** How long a lock is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** A lock that this process holds. */
export interface HeldLock {
  /** Whether it is still ours: while this process was asleep, others may have taken it for left behind. */
  isHeld(): boolean;
  release(): void;
}

/**
 * Takes a lock file, made only where none stands, which holds on network drives too. One whose process has died is taken
 * over at once, one from another machine after it has stood for {@link STALE}. Undefined when others never let it go;
 * rejects where no file can be made.
 */
export async function takeLock(io: DiskIo, file: string): Promise<HeldLock | undefined> {
  const mine = `${process.pid} ${os.hostname()} ${randomBytes(6).toString('hex')}`;
  const read = () => holderOf(io, file);
  let seen: { readonly holder: string; readonly since: number } | undefined;
  for (const start = performance.now(); performance.now() - start < PATIENCE; await rest(1 + Math.random() * 8)) {
    if (make(io, file, mine)) {
      return { isHeld: () => read() === mine, release: () => release(io, file, mine) };
    }
    const holder = read();
    if (holder === undefined) continue;
    if (seen?.holder !== holder) seen = { holder, since: performance.now() };
    if (isDead(holder) || performance.now() - seen.since > STALE) removeIf(io, file, holder);
  }
  return undefined;
}

function make(io: DiskIo, file: string, mine: string): boolean {
  try {
    io.writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows says EPERM of a file that is just being deleted.
    if (codeOf(error) === 'EEXIST' || (codeOf(error) === 'EPERM' && process.platform === 'win32')) return false;
    // A full disk may have taken the name and not the words.
    if (isEmpty(io, file)) drop(io, file);
    throw error;
  }
}

function release(io: DiskIo, file: string, mine: string): void {
  try {
    if (holderOf(io, file) !== mine) return;
  } catch {
    // Whoever cannot read it cannot know better than that it was ours.
  }
  drop(io, file);
}

const isEmpty = (io: DiskIo, file: string): boolean => io.statSync(file, { throwIfNoEntry: false })?.size === 0;

function holderOf(io: DiskIo, file: string): string | undefined {
  try {
    return io.readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether the process that holds it ran on this machine and runs no more. */
function isDead(holder: string): boolean {
  const [pid, host] = holder.split(' ');
  if (host !== os.hostname() || !Number(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function removeIf(io: DiskIo, file: string, holder: string): void {
  if (holderOf(io, file) === holder) io.rmSync(file, { force: true });
}
