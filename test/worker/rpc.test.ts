import { describe, expect, test } from 'vitest';
import { createRpc, type Rpc } from '../../src/worker/rpc.js';
import { channelPair } from '../support/channelPair.js';

describe('a line between two threads', () => {
  test('each end may ask the other, also while it is being asked', async () => {
    const [left, right] = channelPair();
    const desk = createRpc(left, { archive: (day: string) => `front page of ${day}` });
    const reporter: Rpc = createRpc(right, {
      lead: async (day: string) => `lead from the ${await reporter.call('archive', [day])}`,
    });
    await expect(desk.call('lead', ['2025-03-16'])).resolves.toBe('lead from the front page of 2025-03-16');
  });

  test('a failure at the far end is a failure here, with its message', async () => {
    const [left, right] = channelPair();
    const desk = createRpc(left, {});
    createRpc(right, {
      print() {
        throw new Error('the press is down');
      },
    });
    await expect(desk.call('print', [])).rejects.toThrow('the press is down');
  });

  test('nobody answers a name that was not offered, not even one of every object', async () => {
    const [left, right] = channelPair();
    const desk = createRpc(left, {});
    createRpc(right, {});
    await expect(desk.call('constructor', [])).rejects.toThrow('constructor');
  });

  test('what waits when the line goes down is told so', async () => {
    const [left] = channelPair();
    const desk = createRpc(left, {});
    const waiting = desk.call('lead', []);
    desk.close('the worker died');
    await expect(waiting).rejects.toThrow('the worker died');
    await expect(desk.call('lead', [])).rejects.toThrow('the worker died');
  });

  test('whatever is thrown at the far end is an answer, and the line holds', async () => {
    const [left, right] = channelPair();
    const desk = createRpc(left, {});
    const thrown: readonly unknown[] = [undefined, null, 'no paper', { message: 'odd' }, Object.create({})];
    createRpc(right, {
      print(at: number) {
        throw thrown[at];
      },
      lead: () => 'Talks in Riyadh',
    });
    for (const at of thrown.keys()) await expect(desk.call('print', [at])).rejects.toThrow(Error);
    await expect(desk.call('lead', [])).resolves.toBe('Talks in Riyadh');
  });

  test('what nobody waits for may fail, at once or later, and the line holds', async () => {
    const [left, right] = channelPair();
    const desk = createRpc(left, {});
    createRpc(right, {
      shout() {
        throw new Error('hoarse');
      },
      whisper: () => Promise.reject(new Error('unheard')),
      lead: () => 'Talks in Riyadh',
    });
    for (const method of ['shout', 'whisper', 'nobody', '__proto__']) desk.tell(method, [{}]);
    await expect(desk.call('lead', [])).resolves.toBe('Talks in Riyadh');
  });

  test('what cannot travel is refused at this end, and the line holds', async () => {
    const [left, right] = channelPair();
    const desk = createRpc({ ...left, send: (message) => left.send(structuredClone(message)) }, {});
    createRpc(right, { lead: () => 'Talks in Riyadh' });
    await expect(desk.call('lead', [() => 'a function'])).rejects.toThrow('could not be cloned');
    await expect(desk.call('lead', [])).resolves.toBe('Talks in Riyadh');
  });
});
