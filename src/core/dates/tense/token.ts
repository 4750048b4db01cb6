import { matchesOf } from '../../text/matchesOf.js';
import type { Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';

const TOKEN = /[\p{L}\d]+(?:['’][\p{L}]+)?|[,;:()"“”—–_]|--/gu;
const MARKS = ',;:()"“”—–_-';

/** A word or mark of a sentence. */
export interface Token {
  readonly word: string;
  readonly lower: string;
  /** A comma, colon, dash, bracket or quotation mark. */
  readonly mark: boolean;
}

/** A token where it stands: code units of the text. */
interface Placed extends Token, Span {}

interface Sentence extends Span {
  readonly tokens: readonly Placed[];
}

/** The sentence last asked for: dates are asked for in order, and a list of days would read its sentence for each. */
const lastRead = new WeakMap<Text, Sentence>();

/** Words and marks between two offsets of a sentence, in order; a word cut by an end counts with what is left of it. */
export function tokensBetween(text: Text, within: Span, from: number, to: number): readonly Token[] {
  if (to <= from) return [];
  const { tokens } = sentenceOf(text, within);
  const found: Token[] = [];
  for (let at = firstAfter(tokens, from); at < tokens.length; at++) {
    const token = tokens[at] as Placed;
    if (token.start >= to) break;
    if (token.start >= from && token.end <= to) found.push(token);
    else found.push(...read(text.source, Math.max(token.start, from), Math.min(token.end, to)));
  }
  return found;
}

function sentenceOf(text: Text, { start, end }: Span): Sentence {
  const last = lastRead.get(text);
  if (last && last.start === start && last.end === end) return last;
  const sentence = { start, end, tokens: read(text.source, start, end) };
  lastRead.set(text, sentence);
  return sentence;
}

function read(source: string, from: number, to: number): readonly Placed[] {
  const found: Placed[] = [];
  for (const { 0: word, index } of matchesOf(source.slice(from, to), TOKEN)) {
    const mark = MARKS.includes(word[0] as string);
    const start = from + index;
    const lower = mark ? word : word.toLowerCase().replace('’', "'");
    found.push({ word, lower, mark, start, end: start + word.length });
  }
  return found;
}

/** Index of the first token that ends after an offset. O(log n). */
function firstAfter(tokens: readonly Placed[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Placed).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
