import { Lexer } from 'yaml';
import type { Side } from './layout.js';

/** One comment of a text, from its `#` to the end of its line. */
export interface Comment {
  readonly at: number;
  readonly text: string;
}

const known = new WeakMap<Side, readonly Comment[]>();

/** Mark of the lexer: the next token is a scalar, whatever it begins with. */
const SCALAR = '\x1f';

/** Every comment of a text in order; a `#` within quotes or a block of text is none. */
export function commentsOf(side: Side): readonly Comment[] {
  const found = known.get(side) ?? findComments(side.body);
  known.set(side, found);
  return found;
}

function findComments(body: string): readonly Comment[] {
  if (!body.includes('#')) return [];
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(body)) {
    // These stand for no text: begin of a document, of a scalar, end of flow.
    if (token === SCALAR || token === '\x02' || token === '\x18') {
      isScalar = token === SCALAR;
      continue;
    }
    if (token[0] === '#' && !isScalar) comments.push({ at, text: token.trimEnd() });
    isScalar = false;
    at += token.length;
  }
  return comments;
}

/** Comments between two places of a text. */
export function commentsIn(side: Side | undefined, from: number, to: number): readonly string[] {
  if (!side) return [];
  const all = commentsOf(side);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Comment).at < from) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; index < all.length && (all[index] as Comment).at < to; index++) found.push((all[index] as Comment).text);
  return found;
}
