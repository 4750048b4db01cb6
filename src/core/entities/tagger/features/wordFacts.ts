import type { Token } from '../../token.js';
import { type ClassTable, classIndex } from '../weights/classTable.js';
import { hashText } from './hash.js';
import type { Lists } from './lists.js';

/** What can be said of a word wherever it stands. */
export interface WordFacts {
  readonly key: string;
  readonly hash: number;
  readonly capital: boolean;
  readonly caps: boolean;
  /** May be a name's first word: it holds a capital. */
  readonly anchor: boolean;
  readonly digit: boolean;
  /** What lists say; BIT of lists.ts. */
  readonly bits: number;
  readonly shape: number;
  readonly longShape: number;
  /** Its classes; 0 of a word that has none. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Place of its summed weights, while `round` is the sums' own. */
  slot: number;
  round: number;
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
  slot: 0,
  round: -1,
};

const MOST = 40_000;

/** Reads words' facts, each spelling once while it is remembered. Bounded. */
export function createWordReader(lists: Lists, classes: ClassTable): (token: Token) => WordFacts {
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

function read({ text, key, capital, caps }: Token, lists: Lists, classes: ClassTable): WordFacts {
  const plain = classIndex(classes, key);
  const index = plain < 0 ? classIndex(classes, text.toLowerCase()) : plain;
  const shape = shapeOf(text);
  return {
    key,
    hash: hashText(key.includes('.') ? key.replaceAll('.', '') : key),
    capital,
    caps,
    anchor: capital || /\p{Lu}/u.test(text),
    digit: /^\p{N}/u.test(text),
    bits: lists.bitsOf(key, caps),
    shape: hashText(shape.replace(/(.)\1+/g, '$1')),
    longShape: hashText(shape.slice(0, 8)),
    fine: index < 0 ? 0 : 1 + (classes.fine[index] as number),
    middle: index < 0 ? 0 : 1 + (classes.middle[index] as number),
    coarse: index < 0 ? 0 : 1 + (classes.coarse[index] as number),
    slot: 0,
    round: -1,
  };
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '9');
