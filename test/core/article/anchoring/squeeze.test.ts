import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../../src/core/article/anchoring/squeeze.js';

describe('two settings of the same words are one', () => {
  test.each([
    ['“We can’t,” she said', '"We can\'t," she said'],
    ["``We can't,'' she said", '“We can’t,” she said'],
    ['the war — a war', 'the war--a war'],
    ['the war\n\nof the\u00a0day', 'the war of the day'],
    ['wait…', 'wait...'],
    ['co\u00adoperate\u200b now', 'cooperate now'],
  ])('%j and %j', (one, other) => {
    expect(squeeze(one).words).toBe(squeeze(other).words);
  });
  test.each([
    ['Jane', 'jane'],
    ['café', 'cafe'],
    ['one two', 'onetwo'],
  ])('but not %j and %j', (one, other) => {
    expect(squeeze(one).words).not.toBe(squeeze(other).words);
  });
});

test('every place of the squeezed words leads back into the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '-', '—', '’', '”', '…', '\u00ad', '👍'), maxLength: 60 }),
      (text) => {
        const { words, startOf, endOf, indexOf } = squeeze(text);
        let last = 0;
        for (let index = 0; index <= words.length; index++) {
          const start = startOf(index);
          expect(start >= last && start <= text.length && endOf(index) <= text.length).toBe(true);
          if (index < words.length && startOf(index) !== startOf(index - 1)) expect(indexOf(start)).toBeLessThanOrEqual(index);
          last = start;
        }
      },
    ),
  );
});
