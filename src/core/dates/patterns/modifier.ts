import type { DateMention } from '../../mention/mention.js';
import type { Reading } from '../timex.js';

/** `early`, `the end of`, `mid-`: inside the expression, and said by TIMEX3's `mod`. */
export const PART_OF =
  '(?<part>(?:(?:the )?(?:very )?(?:(?:earlier|early|later|late|mid)(?:(?: in| of|,)?(?: the)? |-)|(?:middle|beginning|start|end|early part|latter part|last part|close|first part)(?: of(?: the)? |-)))|around |(?<!\\b(?:how|what|think|thinking) )about |sometime |circa |ca\\. |post-|pre-)?';

/** The `mod` of such a part; undefined where there is none. */
export function modOf(part: string | undefined): DateMention['mod'] | undefined {
  if (!part) return undefined;
  if (/early|earlier|beginning|start|first/.test(part)) return 'START';
  if (/mid/.test(part)) return 'MID';
  if (/late|end|last|close/.test(part)) return 'END';
  if (/^post/.test(part)) return 'AFTER';
  return /^pre/.test(part) ? 'BEFORE' : 'APPROX';
}

/** A reading with its `mod`, where there is one. */
export function withMod<R extends Reading | undefined>(reading: R, part: string | undefined): R {
  const mod = modOf(part);
  return mod && reading ? { ...reading, mod } : reading;
}

/** `last`, `this`, `next` in the words that say them. */
export function whichOf(words: string | undefined): 'last' | 'this' | 'next' | undefined {
  if (!words) return undefined;
  if (/last|past|previous|prior/.test(words)) return 'last';
  if (/next|coming|following|upcoming/.test(words)) return 'next';
  return /this|current/.test(words) ? 'this' : undefined;
}

/** The `mod` of a length that a hedge stands before: `more than`, `nearly`, `about`. */
export function hedgeMod(hedge: string | undefined): DateMention['mod'] | undefined {
  if (!hedge) return undefined;
  if (/more|least|over|no less/.test(hedge) && !/no more|not more/.test(hedge)) return 'MORE_THAN';
  if (/less|fewer|most|up to|under|no more|not more|nearly|almost|as /.test(hedge)) return 'LESS_THAN';
  return 'APPROX';
}
