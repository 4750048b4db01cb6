import type { Token } from '../token.js';
import { hashText } from './hash.js';
import type { Lists } from './lists.js';

/** Classes of words by their company: how many words share a number follows from the table. 0: not in it. */
export interface Classes {
  /** Number of the finest class. */
  of(key: string): number;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

/** What can be said of a word wherever it stands. */
export interface WordFacts {
  readonly key: string;
  readonly hash: number;
  readonly capital: boolean;
  readonly caps: boolean;
  /** May be a name's first word: it holds a capital. */
  readonly anchor: boolean;
  readonly digit: boolean;
  readonly bits: number;
  readonly shape: number;
  readonly longShape: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Stands for what lies beyond a sentence's ends. */
export const BOUNDARY: WordFacts = {
  key: '',
  hash: 1,
  capital: false,
  caps: false,
  anchor: false,
  digit: false,
  bits: 0,
  shape: 1,
  longShape: 1,
  fine: 0,
  middle: 0,
  coarse: 0,
};

const MOST = 60_000;

/** Reads words' facts, each spelling once while it is remembered. Bounded. */
export function createWordReader(lists: Lists, classes: Classes): (token: Token) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (token) => {
    const found = known.get(token.text);
    if (found) return found;
    if (known.size > MOST) known.clear();
    const fresh = read(token, lists, classes);
    known.set(token.text, fresh);
    return fresh;
  };
}

function read({ text, key, capital, caps }: Token, lists: Lists, classes: Classes): WordFacts {
  const fine = classes.of(key);
  const short = shapeOf(text);
  const plainKey = key.includes('.') ? key.replaceAll('.', '') : key;
  return {
    key,
    hash: hashText(plainKey),
    capital,
    caps,
    anchor: capital || /\p{Lu}/u.test(text),
    digit: /^\p{N}/u.test(text),
    bits: lists.bitsOf(key, caps),
    shape: hashText(short.replace(/(.)\1+/g, '$1')),
    longShape: hashText(short.slice(0, 8)),
    fine,
    middle: classes.middle[fine] ?? 0,
    coarse: classes.coarse[fine] ?? 0,
  };
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '9');
