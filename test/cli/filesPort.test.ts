import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeFiles, toUri } from '../../src/cli/nodeFiles.js';
import type { Files } from '../../src/core/ports.js';
import { memoryFiles } from '../support/memoryFiles.js';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Every way to files is held to the same promises, in an empty folder of its own. */
const KINDS: readonly (readonly [string, () => Promise<{ files: Files; at: (name: string) => string }>])[] = [
  ['in memory', async () => ({ files: memoryFiles(), at: (name) => `mem:/desk/${name}` })],
  [
    'on a disk',
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'newsmark-files-'));
      folders.push(folder);
      return { files: nodeFiles, at: (name) => toUri(path.join(folder, name)) };
    },
  ],
];

describe.each(KINDS)('files %s', (_, open) => {
  test('a file takes its text along to a new name, into a folder that was not there', async () => {
    const { files, at } = await open();
    await files.write(at('a.txt'), 'old news', undefined);
    expect(await files.move(at('a.txt'), at('archive/b.txt'))).toEqual({ kind: 'written' });
    expect(await files.read(at('a.txt'))).toBeUndefined();
    expect(await files.read(at('archive/b.txt'))).toBe('old news');
  });

  test('a file never moves over another one', async () => {
    const { files, at } = await open();
    await files.write(at('a.txt'), 'old news', undefined);
    await files.write(at('b.txt'), 'other news', undefined);
    expect(await files.move(at('a.txt'), at('b.txt'))).toEqual({ kind: 'conflict', current: 'other news' });
    expect([await files.read(at('a.txt')), await files.read(at('b.txt'))]).toEqual(['old news', 'other news']);
  });

  test('a file that is not there cannot move', async () => {
    const { files, at } = await open();
    expect(await files.move(at('a.txt'), at('b.txt'))).toMatchObject({ kind: 'failed' });
    expect(await files.read(at('b.txt'))).toBeUndefined();
  });

  test('a file goes only while it holds what was expected', async () => {
    const { files, at } = await open();
    await files.write(at('a.txt'), 'new news', undefined);
    expect(await files.remove(at('a.txt'), 'old news')).toEqual({ kind: 'conflict', current: 'new news' });
    expect(await files.remove(at('a.txt'), 'new news')).toEqual({ kind: 'written' });
    expect(await files.read(at('a.txt'))).toBeUndefined();
    expect(await files.remove(at('a.txt'), 'new news')).toEqual({ kind: 'conflict', current: undefined });
  });

  test('nothing is left lying about', async () => {
    const { files, at } = await open();
    await files.write(at('a.txt'), 'old news', undefined);
    await files.write(at('a.txt'), 'new news', 'old news');
    await files.move(at('a.txt'), at('b.txt'));
    await files.remove(at('b.txt'), 'new news');
    for (const folder of folders) expect(await readdir(folder)).toEqual([]);
  });
});
