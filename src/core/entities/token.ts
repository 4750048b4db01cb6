import type { ScanContext } from '../mention/scanner.js';
import type { Span } from '../text/span.js';
import type { Word } from '../text/words.js';
import { keyOf } from './wordList.js';

/** A word as the names room reads it: without its possessive ending, with what stands before it. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, no diacritics (wordList.ts). */
  readonly key: string;
  /** Whether `’s` or a bare apostrophe follows. */
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Opens a sentence, a quotation, a line or what follows a colon: its capital proves nothing. */
  readonly opens: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

const CAPITAL = /^\p{Lu}/u;
const CAPS = /^(?:\p{Lu}[\p{Lu}\p{N}]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;
/** Words that are their own key once they are in lower case. */
const PLAIN = /^[A-Za-z]+$/;
const OPENING = /[\n:“”"‘«([•*|–—]|(?:^|\s)['-]/;

/** The words of a text with what the rules ask of them, in order. Linear. */
export function tokens({ text }: ScanContext): readonly Token[] {
  const { source, sentences, lower } = text;
  const found: Token[] = [];
  let sentence = -1;
  let before = 0;
  for (const [index, word] of text.words.entries()) {
    let fresh = found.length === 0;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= word.start) {
      sentence++;
      fresh = true;
    }
    const gap = source.slice(before, word.start);
    const opens = fresh || (gap.length > 1 && OPENING.test(gap));
    found.push(read(word, lower[index] as string, { gap, opens, sentence }, source));
    before = (found.at(-1) as Token).end;
  }
  return found;
}

const isS = (letter: string | undefined): boolean => letter === 's' || letter === 'S';
const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';

function read(
  { text: written, start }: Word,
  lower: string,
  place: Pick<Token, 'gap' | 'opens' | 'sentence'>,
  source: string,
): Token {
  const endsInS = isS(written[written.length - 1]);
  const bare = endsInS && isApostrophe(written[written.length - 2]) ? written.slice(0, -2) : written;
  const end = start + bare.length;
  const bareApostrophe = isS(bare[bare.length - 1]) && isApostrophe(source[end]) && /\s/.test(source[end + 1] ?? '');
  const possessive = bare !== written || bareApostrophe;
  const isPlain = PLAIN.test(bare);
  const capital = isPlain ? bare[0] !== lower[0] : CAPITAL.test(bare);
  return {
    text: bare,
    key: isPlain ? lower.slice(0, bare.length) : keyOf(bare),
    start,
    end,
    possessive,
    capital,
    caps: capital && CAPS.test(bare),
    gap: place.gap,
    opens: place.opens,
    sentence: place.sentence,
  };
}
