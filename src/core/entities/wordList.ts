import { fold } from '../text/fold.js';

/** A word list written as one string joined with `|`, split when it is first asked for, so that importing it costs nothing. */
export function wordList(joined: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(listed(joined));
    return words;
  };
}

/** The entries of a joined list; a line break after a `|` is only there for the eye. */
export const listed = (joined: string): string[] => joined.replace(/\n/g, '').split('|');

const PLAIN = /^[A-Za-z'-]+$/;
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'ae', đ: 'd' };

/** Lower case, straight apostrophes, no diacritics: the spelling under which lexicons list a word. */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return fold(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßıæđ]/g, (letter) => LETTERS[letter] ?? letter);
}
