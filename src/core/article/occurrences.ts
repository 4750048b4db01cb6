import { fold } from '../text/fold.js';

/** A text ready to be asked where words stand. Everything is compared folded (text/fold.ts), offsets are the text's own. */
export interface Occurrences {
  /** The folded text: as long as the text itself. */
  readonly folded: string;
  /** Starts of `exact` in order, whole words only where it begins and ends with a word; at most {@link MOST}. */
  of(exact: string): readonly number[];
}

/** More places than this tell nobody anything: words so common are found by their position or not at all. */
export const MOST = 2000;

const WORD = /[\p{L}\p{N}]+/gu;
const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * Indexes a text once, O(n); each question then looks only at the places of its rarest word. A question without a
 * word (`”`) searches the text.
 */
export function createOccurrences(text: string): Occurrences {
  const folded = fold(text);
  const known = new Map<string, readonly number[]>();
  let byWord: Map<string, number[]> | undefined;
  const indexed = (): Map<string, number[]> => {
    byWord ??= indexWords(folded);
    return byWord;
  };
  return {
    folded,
    of(exact) {
      const words = fold(exact);
      const found = known.get(words) ?? findAll(folded, words, indexed);
      known.set(words, found);
      return found;
    },
  };
}

function indexWords(folded: string): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    const places = byWord.get(word);
    if (places) places.push(index);
    else byWord.set(word, [index]);
  }
  return byWord;
}

function findAll(folded: string, words: string, indexed: () => Map<string, number[]>): readonly number[] {
  if (!words) return [];
  const inner = [...words.matchAll(WORD)];
  if (!inner.length) return search(folded, words);
  let rarest: { places: readonly number[]; offset: number } | undefined;
  for (const { 0: word, index } of inner) {
    const places = indexed().get(word) ?? [];
    if (!rarest || places.length < rarest.places.length) rarest = { places, offset: index };
  }
  const { places, offset } = rarest as { places: readonly number[]; offset: number };
  const found: number[] = [];
  for (const place of places) {
    if (folded.startsWith(words, place - offset) && place >= offset && isWhole(folded, words, place - offset))
      found.push(place - offset);
    if (found.length === MOST) break;
  }
  return found;
}

/** Not the head or tail of a longer word. */
const isWhole = (folded: string, words: string, start: number): boolean =>
  !(isWordChar(words[0]) && isWordChar(folded[start - 1])) &&
  !(isWordChar(words.at(-1)) && isWordChar(folded[start + words.length]));

function search(folded: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(words); at >= 0 && found.length < MOST; at = folded.indexOf(words, at + words.length))
    found.push(at);
  return found;
}
