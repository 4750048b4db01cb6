import type { Span } from '../text/span.js';
import type { Token } from './token.js';

const POINTED = new Set('inc corp co ltd jr sr bros'.split(' '));

/** Where a name of the words from `first` to `last` stands; the point of "Inc." and of a last initial belongs to it. */
export function nameSpan(source: string, words: readonly Token[], first: number, last: number): Span {
  const { key, text, end } = words[last] as Token;
  const pointed = last > first && (POINTED.has(key) || /^\p{Lu}$/u.test(text)) && source[end] === '.';
  return { start: (words[first] as Token).start, end: end + (pointed ? 1 : 0) };
}
