import type { WriteOutcome } from '../../core/ports.js';
import { codeOf, type DiskIo, isAbsent } from './diskIo.js';
import type { NamesBeside } from './namesBeside.js';
import { type Stamp, sameStamp, stampOf } from './settled.js';

/**
 * Gives the new text the file's name if the file still holds `expected`. It runs in one piece, so that the look and the
 * rename lie microseconds apart; the old file keeps a second name meanwhile, so that what a program without our lock
 * writes into it even then is seen, put back and told as a conflict.
 */
export function swapIn(io: DiskIo, file: string, { fresh, old }: NamesBeside, expected: string | undefined): WriteOutcome {
  if (expected === undefined) return firstTime(io, file, fresh);
  const before = stampOf(io, file);
  const current = before && textOf(io, file);
  if (current !== expected) return { kind: 'conflict', current };
  const kept = keep(io, file, old);
  if (kept) letRenamesEnd(io, file, old);
  // Nothing may come between these two: what another program puts under the name in between would be lost.
  if (!isStill(io, file, before)) return { kind: 'conflict', current: textOf(io, file) };
  io.renameSync(fresh, file);
  const late = kept ? lateText(io, old) : undefined;
  if (late === undefined || late === expected) return { kind: 'written' };
  io.renameSync(old, file);
  return { kind: 'conflict', current: late };
}

/** A second name is never given over a file that is there. */
function firstTime(io: DiskIo, file: string, fresh: string): WriteOutcome {
  try {
    io.linkSync(fresh, file);
    return { kind: 'written' };
  } catch (error) {
    const current = textOf(io, file);
    if (current !== undefined) return { kind: 'conflict', current };
    if (codeOf(error) === 'EEXIST') throw error;
    io.renameSync(fresh, file);
    return { kind: 'written' };
  }
}

/** Not every disk can give a file two names; there the look before the rename has to do. */
function keep(io: DiskIo, file: string, old: string): boolean {
  try {
    io.linkSync(file, old);
    return true;
  } catch {
    return false;
  }
}

/**
 * A rename of another program that has begun and waits for the disk is not seen by a look. This one is refused, as the
 * name is taken, but only when it is its turn: what stood in line before it is done by then.
 */
function letRenamesEnd(io: DiskIo, file: string, old: string): void {
  try {
    io.linkSync(file, old);
  } catch {
    // It is always refused.
  }
}

/** The same for a file that another program has opened to write and that is being emptied for it. */
function letOpeningEnd(io: DiskIo, old: string): void {
  try {
    io.chmodSync(old, io.statSync(old).mode & 0o7777);
  } catch {
    // Somebody else's file: the look comes a moment too early at worst.
  }
}

/** Longer than a look takes, in milliseconds: then this process was put to sleep over it, and looks again. */
const NO_SLEEP = 0.15;

/** Whether the file is what it was, a moment ago at most. */
function isStill(io: DiskIo, file: string, before: Stamp | undefined): boolean {
  for (let looks = 1; ; looks++) {
    const start = performance.now();
    if (!sameStamp(before, stampOf(io, file))) return false;
    if (performance.now() - start < NO_SLEEP || looks === 20) return true;
  }
}

/** What the old file holds after all. The new one stands by now: whatever fails here does not undo that. */
function lateText(io: DiskIo, old: string): string | undefined {
  letOpeningEnd(io, old);
  try {
    return textOf(io, old);
  } catch {
    return undefined;
  }
}

function textOf(io: DiskIo, file: string): string | undefined {
  try {
    return io.readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
