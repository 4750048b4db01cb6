import { describe, expect, test } from 'vitest';
import { conflictSides } from '../../../src/core/sidecar/conflictSides.js';

const OURS = '<<<<<<< HEAD\n';
const THEIRS = '>>>>>>> other branch\n';

describe('a text with the marks of git', () => {
  test('is what each side said, the rest in both', () => {
    expect(conflictSides(`a\n${OURS}b\n=======\nc\n${THEIRS}d\n${OURS}=======\ne\n${THEIRS}`)).toEqual({
      ours: 'a\nb\nd\n',
      theirs: 'a\nc\nd\ne\n',
      base: undefined,
    });
  });

  test('with diff3 marks it is also what both began with', () => {
    expect(conflictSides(`a\r\n<<<<<<<\r\nb\r\n||||||| 1234567\r\nx\r\n=======\r\nc\r\n>>>>>>>\r\n`)).toEqual({
      ours: 'a\r\nb\r\n',
      theirs: 'a\r\nc\r\n',
      base: 'a\r\nx\r\n',
    });
  });

  test('a row of equals signs in a note, and longer rows, are text', () => {
    const sides = conflictSides(`=======\n${OURS}b\n=======\nc\n========\n=======\n${THEIRS}<<<<<<<<< no mark\n`);
    expect(sides?.theirs).toBe('=======\nc\n========\n=======\n<<<<<<<<< no mark\n');
  });

  test.each([
    ['no marks', 'sidecar: 1\n'],
    ['a mark that was deleted', `${OURS}b\n=======\nc\n`],
    ['the middle alone', `b\n=======\nc\n${THEIRS}`],
    ['one conflict in another', `${OURS}${OURS}b\n=======\nc\n${THEIRS}=======\nd\n${THEIRS}`],
    ['marks in the wrong order', `${THEIRS}b\n=======\nc\n${OURS}`],
  ])('%s: nobody can say which side is which', (_, text) => {
    expect(conflictSides(text)).toBeUndefined();
  });
});
