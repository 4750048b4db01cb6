import type { Glyph, MarkFamily } from './quoteMark.js';

/** Every mark that can be read, the doubled ones too: its family, and the end it is made for. */
const MARKS: ReadonlyMap<string, readonly [MarkFamily, Glyph]> = new Map([
  ['"', ['straight', 'either']],
  ['""', ['straight', 'either']],
  ['“', ['curly', 'open']],
  ['““', ['curly', 'open']],
  ['”', ['curly', 'close']],
  ['””', ['curly', 'close']],
  ['``', ['curly', 'open']],
  ["''", ['curly', 'close']],
  ['„', ['low', 'open']],
  ['‟', ['low', 'open']],
  ['‚', ['low', 'open']],
  ['«', ['angle', 'open']],
  ['‹', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['›', ['angle', 'close']],
  ['‘', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['`', ['single', 'open']],
  ['’', ['single', 'close']],
  ['´', ['single', 'close']],
  ["'", ['single', 'either']],
]);

/** Whether a character is a mark, an apostrophe or the like. */
export const isMark = (character: string): boolean => MARKS.has(character);

/** The family of a mark as written. */
export const familyOf = (mark: string): MarkFamily => MARKS.get(mark)?.[0] ?? 'curly';

/** The end that a mark is made for. */
export const glyphOf = (mark: string): Glyph => MARKS.get(mark)?.[1] ?? 'either';
