import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDisk } from '../../src/cli/disk/disk.js';
import type { DiskIo } from '../../src/cli/disk/diskIo.js';
import { namesBeside } from '../../src/cli/disk/namesBeside.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsmark-disk-'));
  file = path.join(folder, 'story.txt.ann.yaml');
  fs.writeFileSync(file, 'old');
  fs.utimesSync(file, 1, 1);
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const now = () => fs.readFileSync(file, 'utf8');
const alone = () => fs.readdirSync(folder);
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
/** A disk on which some of Node's calls do something else. */
const faulty = (faults: Partial<DiskIo>, promises: Partial<DiskIo['promises']> = {}) =>
  createDisk({ ...fs, ...faults, promises: { ...fs.promises, ...promises } });
const disk = createDisk(fs);

describe('a write that succeeds', () => {
  test('leaves nothing beside the file', async () => {
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'written' });
    expect([now(), alone()]).toEqual(['new', ['story.txt.ann.yaml']]);
  });

  test('keeps the mode of the file', async () => {
    fs.chmodSync(file, 0o640);
    await disk.write(file, 'new', 'old');
    expect(fs.statSync(file).mode & 0o777).toBe(0o640);
  });

  test('is not made through a link to a file of another kind: what a folder brings along may lead anywhere', async () => {
    const profile = path.join(folder, 'profile');
    fs.rmSync(file);
    fs.symlinkSync(profile, file);
    expect(await disk.write(file, 'sidecar: 1\n', undefined)).toMatchObject({ kind: 'failed' });
    expect(fs.existsSync(profile)).toBe(false);
  });

  test('leaves a link a link, also one to a file that is still to come', async () => {
    for (const target of ['there.yaml', 'to-come.yaml']) {
      fs.rmSync(file, { force: true });
      fs.symlinkSync(target, file);
      await disk.write(file, target, undefined);
      expect(fs.lstatSync(file).isSymbolicLink()).toBe(true);
      expect(fs.readFileSync(path.join(folder, target), 'utf8')).toBe(target);
    }
  });

  test('works on a disk where a file cannot have two names', async () => {
    const { write } = faulty({ linkSync: failing('EPERM') });
    expect(await write(file, 'new', 'old')).toEqual({ kind: 'written' });
    expect(await write(path.join(folder, 'b.ann.yaml'), 'first', undefined)).toEqual({ kind: 'written' });
    expect([now(), alone()]).toEqual(['new', ['b.ann.yaml', 'story.txt.ann.yaml']]);
  });

  test('waits for a program that holds the file for a moment', async () => {
    let held = 3;
    const renameSync: DiskIo['renameSync'] = (from, to) => (held-- > 0 ? failing('EBUSY')() : fs.renameSync(from, to));
    expect(await faulty({ renameSync }).write(file, 'new', 'old')).toEqual({ kind: 'written' });
    expect([now(), alone()]).toEqual(['new', ['story.txt.ann.yaml']]);
  });
});

describe('what another program writes is not lost', () => {
  test('when it was before the write', async () => {
    expect(await disk.write(file, 'new', 'older')).toEqual({ kind: 'conflict', current: 'old' });
    expect(await disk.write(file, 'new', undefined)).toEqual({ kind: 'conflict', current: 'old' });
    expect(now()).toBe('old');
  });

  test.each([
    ['into the file', () => fs.writeFileSync(file, 'theirs')],
    [
      'as a new file under its name',
      () => {
        fs.writeFileSync(`${file}~`, 'theirs');
        fs.renameSync(`${file}~`, file);
      },
    ],
  ])('when it comes while the new text is being written %s', async (_, write) => {
    const open: DiskIo['promises']['open'] = async (...args) => {
      if (args[1] === 'wx') write();
      return fs.promises.open(...args);
    };
    expect(await faulty({}, { open }).write(file, 'new', 'old')).toEqual({ kind: 'conflict', current: 'theirs' });
    expect([now(), alone()]).toEqual(['theirs', ['story.txt.ann.yaml']]);
  });

  test('when it goes into the file in the very moment of the rename', async () => {
    let once = true;
    const renameSync: DiskIo['renameSync'] = (from, to) => {
      if (once) fs.writeFileSync(file, 'theirs');
      once = false;
      fs.renameSync(from, to);
    };
    expect(await faulty({ renameSync }).write(file, 'new', 'old')).toEqual({ kind: 'conflict', current: 'theirs' });
    expect([now(), alone()]).toEqual(['theirs', ['story.txt.ann.yaml']]);
  });

  test('when it makes the file that was not there', async () => {
    const made = path.join(folder, 'new.ann.yaml');
    const linkSync: DiskIo['linkSync'] = (from, to) => {
      fs.writeFileSync(made, 'theirs');
      fs.linkSync(from, to);
    };
    expect(await faulty({ linkSync }).write(made, 'ours', undefined)).toEqual({ kind: 'conflict', current: 'theirs' });
    expect(fs.readFileSync(made, 'utf8')).toBe('theirs');
  });

  test('when it writes in several pieces: half a file is never taken for all of it', async () => {
    fs.writeFileSync(file, 'the first half');
    setTimeout(() => fs.appendFileSync(file, ' and the second'), 5);
    expect(await disk.read(file)).toBe('the first half and the second');
    fs.writeFileSync(file, '');
    setTimeout(() => fs.writeFileSync(file, 'theirs'), 5);
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'conflict', current: 'theirs' });
  });

  test('when it takes the file away for a moment to put another in its place', async () => {
    fs.rmSync(file);
    setTimeout(() => fs.writeFileSync(file, 'theirs'), 5);
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'conflict', current: 'theirs' });
  });
});

describe('a write that fails leaves the old file, nothing beside it, and says why', () => {
  const handle = async (fault: 'writeFile' | 'sync', code: string, ...args: Parameters<DiskIo['promises']['open']>) => {
    const real = await fs.promises.open(...args);
    return args[1] === 'wx' ? Object.assign(real, { [fault]: failing(code) }) : real;
  };
  test.each<[string, string, Partial<DiskIo>, Partial<DiskIo['promises']>]>([
    ['the disk is full', 'the disk is full', {}, { open: (...args) => handle('writeFile', 'ENOSPC', ...args) }],
    ['the drive goes away', 'the disk reports an error', {}, { open: (...args) => handle('sync', 'EIO', ...args) }],
    ['the rename fails', 'the network drive does not answer', { renameSync: failing('ESTALE') }, {}],
    ['the folder may not be written', 'there is no permission', { writeFileSync: failing('EACCES') }, {}],
    ['the disk can only be read', 'the disk can only be read', { writeFileSync: failing('EROFS') }, {}],
  ])('when %s', async (_, words, faults, promises) => {
    const outcome = await faulty(faults, promises).write(file, 'new', 'old');
    expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringContaining(words) });
    expect([now(), alone()]).toEqual(['old', ['story.txt.ann.yaml']]);
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'written' });
  });

  test('when the file is set to be read only, though a rename would go through', async () => {
    fs.chmodSync(file, 0o444);
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'failed', why: 'the file is set to be read only' });
    expect([now(), alone()]).toEqual(['old', ['story.txt.ann.yaml']]);
  });
});

describe('what a crash has left', () => {
  const { lock, fresh, old } = namesBeside(path.join(os.tmpdir(), 'x'));
  test('lies under hidden names that no glob of articles or sidecars knows', () => {
    for (const name of [lock, fresh, old]) expect(path.basename(name)).toMatch(/^\..*\.newsmark-(lock|new|old)$/);
  });

  test.each([
    ['by a process that died', `999999999 ${os.hostname()} x`],
    ['by another machine', '1 elsewhere x'],
    ['before it said whose it is', ''],
  ])('%s is taken away by the next write', async (_, holder) => {
    const names = namesBeside(file);
    fs.writeFileSync(names.lock, holder);
    fs.writeFileSync(names.fresh, 'half a te');
    fs.linkSync(file, names.old);
    expect(await disk.write(file, 'new', 'old')).toEqual({ kind: 'written' });
    expect([now(), alone()]).toEqual(['new', ['story.txt.ann.yaml']]);
  });

  test('of two who write at once the second sees what the first wrote', async () => {
    const outcomes = await Promise.all([disk.write(file, 'a', 'old'), createDisk(fs).write(file, 'b', 'old')]);
    expect(outcomes).toContainEqual({ kind: 'written' });
    expect(outcomes).toContainEqual({ kind: 'conflict', current: now() });
    expect(alone()).toEqual(['story.txt.ann.yaml']);
  });

  test('one whose lock was taken over while it slept writes nothing', async () => {
    const open: DiskIo['promises']['open'] = async (...args) => {
      if (args[1] === 'wx') fs.writeFileSync(namesBeside(file).lock, `${process.pid} ${os.hostname()} other`);
      return fs.promises.open(...args);
    };
    expect(await faulty({}, { open }).write(file, 'new', 'old')).toEqual({ kind: 'conflict', current: 'old' });
    expect(now()).toBe('old');
  });
});
