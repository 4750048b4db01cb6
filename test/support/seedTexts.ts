import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toPortable } from '../../src/core/text/portable.js';

const SEEDS = path.join(import.meta.dirname, '../../seeds');

/** The seed articles, as portable texts. `isTwin`: its body is printed twice. */
export const seedTexts = (): readonly { readonly name: string; readonly text: string; readonly isTwin: boolean }[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { text } = toPortable(readFileSync(path.join(SEEDS, name), 'utf8'));
      return { name, text, isTwin: isPrintedTwice(text) };
    });

const isPrintedTwice = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.length > 60);
  return new Set(lines).size * 2 <= lines.length;
};
