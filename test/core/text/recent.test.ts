import { expect, test } from 'vitest';
import { createRecent } from '../../../src/core/text/recent.js';

const readings = (most: number, reserved?: number) => {
  const recent = createRecent<number, number>(most);
  if (reserved) recent.reserve(reserved);
  let made = 0;
  const ask = (key: number) => recent.get(key, () => ++made);
  return { ask, made: () => made };
};

test('what was not asked for longest is forgotten first', () => {
  const { ask, made } = readings(2);
  for (const key of [1, 2, 1, 3, 1]) ask(key);
  expect(made()).toBe(3);
  ask(2);
  expect(made()).toBe(4);
});

test('room for all that are asked for in turn spares reading them again', () => {
  const [small, large] = [readings(3), readings(3, 5)];
  for (let turn = 0; turn < 4; turn++)
    for (let key = 0; key < 5; key++) {
      small.ask(key);
      large.ask(key);
    }
  expect([small.made(), large.made()]).toEqual([20, 5]);
});
