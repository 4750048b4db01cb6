import { fold } from '../text/fold.js';
import { isCharacterEdge } from './characterEdge.js';

/** A text ready to be asked where words stand. Everything is compared folded (text/fold.ts), offsets are the text's own. */
export interface Occurrences {
  /** The folded text: as long as the text itself. */
  readonly folded: string;
  /** Starts of `exact` in order, whole words only where it begins and ends with a word; at most {@link MOST}. */
  of(exact: string): readonly number[];
  /** Starts of one indexed word ({@link indexedWords}), in order. */
  placesOf(word: string): readonly number[];
}

/** More places than this tell nobody anything: words so common are found by their position or not at all. */
export const MOST = 2000;

/** Scripts that put no space between words: each character is a word of its own. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const SPACED_CHARACTER = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`, 'u');

/** The words under which a folded text is indexed: runs of letters and digits; of scripts without spaces each character. */
export const indexedWords = (folded: string): IterableIterator<RegExpExecArray> => folded.matchAll(WORD);

/** A text up to this long is searched sooner than indexed, in code units. */
const SHORT = 8192;
const HAS_WORD = /[A-Za-z0-9]/;

/**
 * Indexes a text once, O(n); each question then looks only at the places of its rarest word. A question without a
 * word (`”`) searches the text, and so does one with a word where the text is short, for the same answer.
 */
export function createOccurrences(text: string): Occurrences {
  const folded = fold(text);
  const known = new Map<string, readonly number[]>();
  let byWord: Map<string, number[]> | undefined;
  const placesOf = (word: string): readonly number[] => {
    byWord ??= indexWords(folded);
    return byWord.get(word) ?? [];
  };
  return {
    folded,
    placesOf,
    of(exact) {
      const words = fold(exact);
      const found = known.get(words) ?? findAll(folded, words, placesOf);
      known.set(words, found);
      return found;
    },
  };
}

function indexWords(folded: string): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const { 0: word, index } of indexedWords(folded)) {
    const places = byWord.get(word);
    if (places) places.push(index);
    else byWord.set(word, [index]);
  }
  return byWord;
}

function findAll(folded: string, words: string, placesOf: (word: string) => readonly number[]): readonly number[] {
  if (!words) return [];
  if (folded.length <= SHORT && HAS_WORD.test(words)) return search(folded, words, 1);
  let rarest: { places: readonly number[]; offset: number } | undefined;
  for (const { 0: word, index } of indexedWords(words)) {
    const places = placesOf(word);
    if (!rarest || places.length < rarest.places.length) rarest = { places, offset: index };
    if (!places.length) break;
  }
  if (!rarest) return search(folded, words, words.length);
  const { places, offset } = rarest;
  const found: number[] = [];
  for (const place of places) {
    if (folded.startsWith(words, place - offset) && place >= offset && isWhole(folded, words, place - offset))
      found.push(place - offset);
    if (found.length === MOST) break;
  }
  return found;
}

/** Not the head or tail of a longer word, nor a part of a character. */
const isWhole = (folded: string, words: string, start: number): boolean =>
  isWordEdge(folded, start) && isWordEdge(folded, start + words.length);

/** Whether no word of letters and digits runs across a place of a text, and no character. */
export function isWordEdge(folded: string, at: number): boolean {
  if (at <= 0 || at >= folded.length) return true;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at);
  if (before < 0x80 && after < 0x80) return !(isAsciiWord(before) && isAsciiWord(after));
  if (!isCharacterEdge(folded, at)) return false;
  return !(SPACED_CHARACTER.test(characterAt(folded, at - 1)) && SPACED_CHARACTER.test(characterAt(folded, at)));
}

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** The character of which a code unit is a part. */
const characterAt = (text: string, at: number): string => {
  const unit = text.charCodeAt(at);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 0;
  return String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 0);
};

/** The whole words from left to right; from each place on that has them the search goes on `step` further. */
function search(folded: string, words: string, step: number): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(words); at >= 0 && found.length < MOST; at = folded.indexOf(words, at + step))
    if (isWhole(folded, words, at)) found.push(at);
  return found;
}
