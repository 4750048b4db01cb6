import { describe, expect, test } from 'vitest';
import { elongation } from '../../../src/train/calendars/moonAndSun.js';
import { moveableDaysModule } from '../../../src/train/calendars/moveableDaysModule.js';

const at = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('the moon', () => {
  test.each(['2024-04-08T18:21Z', '2025-10-21T12:25Z', '1999-08-11T11:08Z'])('is new at %s', (moment) => {
    expect(Math.min(elongation(at(moment)), 360 - elongation(at(moment)))).toBeLessThan(0.1);
  });

  test.each(['2025-03-14T06:55Z', '2018-05-29T14:20Z'])('is full at %s', (moment) => {
    expect(Math.abs(elongation(at(moment)) - 180)).toBeLessThan(0.1);
  });
});

test('days are written as year, month and day, fourteen a line', () => {
  const days = Array.from({ length: 15 }, (_, i) => at('2025-03-01T00:00Z') + i);
  const module = moveableDaysModule({ feast: days });
  expect(module).toContain('feast: `20250301 20250302');
  expect(module).toContain('20250314\n20250315`');
});
