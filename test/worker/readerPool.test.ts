import { describe, expect, test } from 'vitest';
import { createReaderPool, type Reader } from '../../src/worker/readerPool.js';

const BYTES = Uint8Array.of(1);

/** Readers that answer when they are told to, and what became of each. */
function readers() {
  const started: { stopped: boolean; answer: (bytes: Uint8Array) => void; fail: (error: Error) => void }[] = [];
  const start = async (): Promise<Reader> => {
    const one = { stopped: false, answer: (_: Uint8Array) => {}, fail: (_: Error) => {} };
    started.push(one);
    return {
      read: () =>
        new Promise((resolve, reject) => {
          one.answer = resolve;
          one.fail = reject;
        }),
      stop: () => {
        one.stopped = true;
      },
    };
  };
  return { started, start };
}
const settled = () => new Promise((next) => setTimeout(next, 0));

describe('threads that read for the service', () => {
  test('are none on one processor, two on two, and leave one to the editor where there are more', () => {
    const { start } = readers();
    expect([1, 2, 3, 4, 16].map((processors) => createReaderPool(processors, start)?.width)).toEqual([undefined, 2, 2, 3, 4]);
  });

  test('are started as they are needed, and no more than so many', async () => {
    const { started, start } = readers();
    const pool = createReaderPool(2, start);
    const reads = ['a', 'b', 'c'].map((root) => pool?.read(root, []));
    await settled();
    expect(started).toHaveLength(2);
    started[0]?.answer(BYTES);
    await settled();
    for (const one of started) one.answer(BYTES);
    expect(await Promise.all(reads)).toEqual([BYTES, BYTES, BYTES]);
    expect(started).toHaveLength(2);
  });

  test('that one folder needs no more go on with another one, and stop after it', async () => {
    const { started, start } = readers();
    const pool = createReaderPool(2, start);
    const other = pool?.read('other', []);
    await settled();
    pool?.rest();
    expect(started.map(({ stopped }) => stopped)).toEqual([false]);
    started[0]?.answer(BYTES);
    expect(await other).toBe(BYTES);
    expect(started.map(({ stopped }) => stopped)).toEqual([true]);
    const later = pool?.read('other', []);
    await settled();
    started[1]?.answer(BYTES);
    expect(await later).toBe(BYTES);
  });

  test('of which one dies say so to who asked it, and another one answers who waits', async () => {
    const { started, start } = readers();
    const pool = createReaderPool(2, start);
    const reads = Promise.allSettled(['a', 'b', 'c'].map((root) => pool?.read(root, [])));
    await settled();
    started[0]?.fail(new Error('out of memory'));
    await settled();
    expect(started).toHaveLength(3);
    started[1]?.answer(BYTES);
    started[2]?.answer(BYTES);
    const [first, ...rest] = await reads;
    expect(first).toMatchObject({ status: 'rejected', reason: new Error('out of memory') });
    expect(rest.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});
