import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SEEDS = path.join(import.meta.dirname, '../../seeds');

/** The seed articles. */
const seeds: readonly string[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'));

/** All sentences of the seeds, in order. */
const sentences: readonly string[] = seeds
  .flatMap((text) => text.split(/(?<=[.!?”])\s*(?=[A-Z“])/))
  .filter((one) => one.length > 20);

/**
 * An article of about `length` code units: sentences of the seeds in an order of its own, with numbers of its own, in
 * paragraphs of three. The same `number` gives the same article.
 */
export function articleOf(length: number, number = 0): string {
  const stride = 2 * (number % 40) + 1;
  const parts: string[] = [`Report ${number + 1} on the talks\n`];
  for (let size = 0, at = number * 7; size < length; at += stride) {
    const sentence = (sentences[at % sentences.length] as string).replace(/\d+/g, (digits) =>
      String(Number(digits) + (number % 9)),
    );
    parts.push(`${sentence}${parts.length % 3 ? ' ' : '\n\n'}`);
    size += sentence.length + 1;
  }
  return parts.join('');
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/**
 * The same article as if another story were told: every word of six letters or more is spelt anew, so that five articles of
 * one `story` share names and quotations and no other story does, while the small words and marks stay as they are.
 */
export function asStory(text: string, story: number): string {
  const turn = (letter: string): string => {
    const wheel = VOWELS.includes(letter.toLowerCase()) ? VOWELS : CONSONANTS;
    const at = wheel.indexOf(letter.toLowerCase());
    const turned = wheel[(at + 1 + (story % (wheel.length - 1))) % wheel.length] as string;
    return letter === letter.toLowerCase() ? turned : turned.toUpperCase();
  };
  return text.replace(/[A-Za-z]{6,}/g, (word) =>
    [...word].map((letter, at) => ((story >> (at % 8)) & 1 || at < 2 ? turn(letter) : letter)).join(''),
  );
}

/** Kilobytes of UTF-8. */
export const kilobytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
