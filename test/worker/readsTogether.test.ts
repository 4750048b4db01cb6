import { expect, test, vi } from 'vitest';
import { readAll, readsTogether } from '../../src/worker/readsTogether.js';

const TEXTS: Readonly<Record<string, string>> = { 'mem:/a.txt': 'Jane Doe left Oslo.', 'mem:/b.txt': '' };
const files = {
  read: async (uri: string) => {
    if (uri.includes('locked')) throw new Error('the disk says no');
    return TEXTS[uri];
  },
};

test('files that are asked for at one moment are asked for once', async () => {
  const ask = vi.fn((uris: readonly string[]) => readAll(files, uris));
  const read = readsTogether(ask);
  const texts = await Promise.all(['mem:/a.txt', 'mem:/b.txt', 'mem:/none.txt'].map(read));
  expect(texts).toEqual(['Jane Doe left Oslo.', '', undefined]);
  expect(await read('mem:/a.txt')).toBe('Jane Doe left Oslo.');
  expect(ask.mock.calls).toEqual([[['mem:/a.txt', 'mem:/b.txt', 'mem:/none.txt']], [['mem:/a.txt']]]);
});

test('one that cannot be read fails alone, in its own words', async () => {
  const read = readsTogether((uris) => readAll(files, uris));
  const [good, bad] = await Promise.allSettled([read('mem:/a.txt'), read('mem:/locked.txt')]);
  expect(good).toEqual({ status: 'fulfilled', value: 'Jane Doe left Oslo.' });
  expect(bad).toMatchObject({ status: 'rejected', reason: new Error('the disk says no') });
});

test('where nobody answers, all fail', async () => {
  const read = readsTogether(() => Promise.reject(new Error('the window was closed')));
  await expect(Promise.all([read('mem:/a.txt'), read('mem:/b.txt')])).rejects.toThrow('the window was closed');
});
