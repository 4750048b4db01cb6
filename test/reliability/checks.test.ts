import { describe, expect, test } from 'vitest';
import { holds } from './check.js';
import { CHECKS } from './checks.js';

describe('what a person must be able to trust', () => {
  test('every check has an id of its own, in order', () => {
    const ids = CHECKS.map(({ id }) => id);
    const inOrder = [...new Set(ids)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(ids).toEqual(inOrder);
  });

  test.each(CHECKS.filter(({ needs }) => !needs).map((check) => [`${check.id} ${check.title}`, check] as const))(
    '%s',
    { timeout: 120_000 },
    async (_, check) => {
      const figures = await check.run();
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter((figure) => !holds(figure))).toEqual([]);
    },
  );
});
