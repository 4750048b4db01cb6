import type { ScanContext } from '../mention/scanner.js';
import type { Span } from '../text/span.js';
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
const POSSESSIVE = /['’][sS]$/;
const OPENING = /[\n:“”"‘«([•*|–—]|(?:^|\s)['-]/;

/** The words of a text with what the rules ask of them, in order. Linear. */
export function tokens({ text }: ScanContext): readonly Token[] {
  const { source, sentences } = text;
  const found: Token[] = [];
  let sentence = -1;
  let before = 0;
  for (const word of text.words) {
    let fresh = found.length === 0;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= word.start) {
      sentence++;
      fresh = true;
    }
    const gap = source.slice(before, word.start);
    found.push(read(word.text, word.start, gap, fresh || (gap.length > 1 && OPENING.test(gap)), sentence, source));
    before = (found.at(-1) as Token).end;
  }
  return found;
}

function read(written: string, start: number, gap: string, opens: boolean, sentence: number, source: string): Token {
  const bare = POSSESSIVE.test(written) ? written.slice(0, -2) : written;
  const end = start + bare.length;
  const bareApostrophe = /[sS]$/.test(bare) && /^['’]\s/.test(source.slice(end, end + 2));
  const possessive = bare !== written || bareApostrophe;
  const capital = CAPITAL.test(bare);
  return {
    text: bare,
    key: keyOf(bare),
    start,
    end,
    possessive,
    capital,
    caps: capital && CAPS.test(bare),
    gap,
    opens,
    sentence,
  };
}
