import { hashText } from '../features/hash.js';

/** Classes of words by the company they keep, three times: about a thousand, 256 and 64 of them. */
export interface ClassTable {
  /** Hashes of the words, ascending (signed). */
  readonly words: Int32Array;
  readonly fine: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** Index of a word of the table, in lower case; -1 where it is not in it. */
export function classIndex({ words }: ClassTable, word: string): number {
  const hash = hashText(word);
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = words[middle] as number;
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
