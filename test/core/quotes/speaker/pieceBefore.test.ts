import { describe, expect, it } from 'vitest';
import { pieceBefore } from '../../../../src/core/quotes/speaker/pieceBefore.js';

const standingBefore = (text: string, reach = 14) => pieceBefore(text, text.length, reach);

describe('what stands right before a place', () => {
  it('is a word in lower case, an apostrophe in it', () => {
    expect(standingBefore('But Didn’t ')).toEqual({ text: 'didn’t', apart: true });
  });

  it('is a mark, glued or parted by no more than two spaces', () => {
    expect(standingBefore('said: (')).toEqual({ text: '(', apart: false });
    expect(standingBefore('he said,  ')).toEqual({ text: ',', apart: true });
    expect(standingBefore('he said,   ')).toBeUndefined();
  });

  it('is the last twelve letters of a longer word, and no more than reach', () => {
    expect(standingBefore('a counterrevolution ')?.text).toBe('rrevolution'.padStart(12, 'e'));
    expect(standingBefore('the envoy ', 4)?.text).toBe('voy');
  });

  it('is a whole character where one takes two code units', () => {
    expect(standingBefore('x😀 ')).toEqual({ text: '😀', apart: true });
    expect(standingBefore('𐐨x')).toEqual({ text: '𐐨x', apart: false });
  });

  it('is nothing at the start of a text', () => {
    expect(standingBefore('')).toBeUndefined();
    expect(standingBefore('  ')).toBeUndefined();
  });
});
