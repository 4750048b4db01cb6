import fs from 'node:fs';
import path from 'node:path';
import { createDisk } from '../../src/cli/disk/disk.js';
import type { DiskIo } from '../../src/cli/disk/diskIo.js';

/** What became of writes on disks that fail once, each at another step. */
export interface FaultCounts {
  /** Writes that were tried. */
  tried: number;
  /** Files that were neither the old nor the new one. */
  mixed: number;
  /** Failures that were not told, or told without a reason. */
  silent: number;
  /** Files left beside, or next writes that did not go through. */
  left: number;
}

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'];

/** Lets one write after the other fail at its first, second, third … call of the disk, with each error there is. */
export async function faultAtEachStep(folder: string): Promise<FaultCounts> {
  const counts: FaultCounts = { tried: 0, mixed: 0, silent: 0, left: 0 };
  const file = path.join(folder, 'faulty.txt.ann.yaml');
  for (const code of CODES) {
    for (let step = 1; await tryOnce(file, step, code, counts); step++);
  }
  return counts;
}

/** False when the write is done before it comes to that step. */
async function tryOnce(file: string, step: number, code: string, counts: FaultCounts): Promise<boolean> {
  fs.writeFileSync(file, 'old');
  fs.utimesSync(file, 1, 1);
  const { io, failed } = failingAt(step, code);
  const outcome = await createDisk(io).write(file, 'new', 'old');
  if (!failed()) return false;
  const now = fs.readFileSync(file, 'utf8');
  counts.tried++;
  if (now !== 'old' && now !== 'new') counts.mixed++;
  // A step that can be done without (a second name for the old file, for one) may fail and the write succeed.
  const isTold = outcome.kind === 'written' ? now === 'new' : outcome.kind === 'failed' && outcome.why.length > 0;
  if (!isTold) counts.silent++;
  const next = await createDisk(fs).write(file, 'next', now);
  const names = fs.readdirSync(path.dirname(file)).filter((name) => name.includes('.newsmark-'));
  if (next.kind !== 'written' || names.length) counts.left++;
  return true;
}

/** Node's files, of which one call fails: the n-th of all, whichever it is. */
function failingAt(step: number, code: string): { readonly io: DiskIo; failed(): boolean } {
  let calls = 0;
  const tick = () => {
    if (++calls === step) throw Object.assign(new Error(code), { code });
  };
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name, object);
        if (name === 'promises') return counting(value as object);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          // Closing a handle must work, else the fault would be a leak of this test.
          if (name !== 'close') tick();
          const result: unknown = value.apply(object, args);
          return name === 'open' ? (result as Promise<object>).then(counting) : result;
        };
      },
    });
  return { io: counting(fs) as DiskIo, failed: () => calls >= step };
}
