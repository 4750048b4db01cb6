import type { Span } from '../text/span.js';
import { cluesOf } from './clues.js';
import type { Document } from './document.js';
import { phraseKey } from './knownNames.js';
import { type Piece, pieces } from './pieces.js';
import { runs } from './runs.js';
import type { Token } from './token.js';
import { weigh } from './weigh.js';

/** A piece with all that speaks for and against it. */
export interface Candidate {
  readonly piece: Piece;
  /** Its words' keys, joined with spaces: what equal names of one article share. */
  readonly key: string;
  readonly clues: readonly string[];
  /** What its own clues say; OUTCOMES of weigh.ts. */
  readonly own: readonly number[];
  /** What its own clues and the rest of the article say together; the rules of agreement.ts add to it. */
  readonly weights: number[];
  /** Reasons that came from the rest of the article, the strongest first. */
  readonly because: string[];
}

/** Every piece of an article that may be a name, in order. */
export function candidates(document: Document): readonly Candidate[] {
  return runs(document).flatMap((run) =>
    pieces(document, run).map((piece) => {
      const clues = cluesOf(document, piece);
      const own = weigh(clues);
      return { piece, key: wordsOf(document, piece).map(phraseKey).join(' '), clues, own, weights: [...own], because: [] };
    }),
  );
}

/** The words of a piece. */
export const wordsOf = ({ tokens }: Document, { first, last }: Piece): readonly Token[] => tokens.slice(first, last + 1);

const POINTED = new Set('inc corp co ltd jr sr bros'.split(' '));

/** Where a piece stands in the text; the point of "Inc." and of a last initial belongs to it. */
export function spanOf(document: Document, piece: Piece): Span {
  const words = wordsOf(document, piece);
  const last = words.at(-1) as Token;
  const pointed = words.length > 1 && (POINTED.has(last.key) || /^\p{Lu}$/u.test(last.text)) && document.source[last.end] === '.';
  return { start: (words[0] as Token).start, end: last.end + (pointed ? 1 : 0) };
}
