import { describe, expect, test } from 'vitest';
import { holds } from '../../reliability/check.js';
import { CHECKS } from '../../reliability/checks.js';

describe('what a person must be able to trust in real windows', () => {
  test.each(CHECKS.filter(({ needs }) => needs === 'window').map((check) => [`${check.id} ${check.title}`, check] as const))(
    '%s',
    { timeout: 240_000 },
    async (_, check) => {
      const figures = await check.run();
      console.log(figures.map(({ name, value, unit = '' }) => `${check.id} ${name}: ${value} ${unit}`).join('\n'));
      expect(figures.filter((figure) => !holds(figure))).toEqual([]);
    },
  );
});
