import { isLetter } from '../../text/letters.js';
import type { Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';

const MARKS = ',;:()"“”—–_';

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
  const stretch = source.slice(from, to);
  for (let at = 0; at < stretch.length; ) {
    const end = endOfWord(stretch, at);
    const length = end > at ? 0 : markAt(stretch, at);
    const word = stretch.slice(at, end + length);
    const start = from + at;
    if (word) {
      const lower = length ? word : word.toLowerCase().replace('’', "'");
      found.push({ word, lower, mark: length > 0, start, end: start + word.length });
    }
    at += word.length || 1;
  }
  return found;
}

/** Letters and digits, then an apostrophe with letters behind it; where none begins, the place itself. */
function endOfWord(text: string, at: number): number {
  const end = endOfRun(text, at, true);
  if (end === at || (text[end] !== "'" && text[end] !== '’')) return end;
  const further = endOfRun(text, end + 1, false);
  return further > end + 1 ? further : end;
}

function endOfRun(text: string, from: number, digits: boolean): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (!(isLetter(code) || (digits && code > 47 && code < 58))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Code units of the mark at a place; a dash may be written as two hyphens. */
const markAt = (text: string, at: number): number => (text.startsWith('--', at) ? 2 : MARKS.includes(text[at] as string) ? 1 : 0);

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
