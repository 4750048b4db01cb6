import type { Text } from '../../text/text.js';

/** A post is short; an article never is. In code units. */
const LONGEST = 600;
/** One of these is enough: handles, hashtags, links, smileys, letters and marks in a row, the shorthand of posts. */
const STRONG: readonly RegExp[] = [
  /(?:^|[\s('"])[@#][\p{L}_]/u,
  /https?:\/\/|\bwww\./,
  /\.\.|[!?]{2}/,
  /[:;]-?[)(DPp](?!\w)|[\u2600-\u27bf]|\p{Extended_Pictographic}/u,
  /\b(?:lo+l|omg|ha(?:ha)+\w{0,9}|ur|pl[sz]|thx|gonna|wanna|gotta|dont|cant|im|ppl|abt|lah|yay|nah|wtf|idk|cuz|coz|LOL|OMG|HAHA|btw|tmrw?|tdy|nite|w\/)\b/,
  /([a-z])\1\1/,
];
/** Two of these: no full stop, an exclamation, the writer and the reader, a sentence that begins small. */
const WEAK: readonly RegExp[] = [
  /[^.!?"'”’)\]]\s*$/,
  /!/,
  /\b(?:I|i|[Mm]y|[Mm]e|[Yy]ou|[Yy]our|u|us)\b/,
  /^[a-z]/,
  /\bi\b/,
  /[a-z] [A-Z]{3,} /,
];

const known = new WeakMap<Text, boolean>();

/**
 * Whether a text is a post or message, not an article: short, and written as people chat. There a bare `day` or `night` tells of
 * time, and abbreviated days stand without a capital; in an article they seldom do. Once a text, and at once for long ones.
 */
export function isInformal(text: Text): boolean {
  let informal = known.get(text);
  if (informal === undefined) {
    const { source } = text;
    informal =
      source.length <= LONGEST &&
      (STRONG.some((hint) => hint.test(source)) || WEAK.filter((hint) => hint.test(source)).length >= 2);
    known.set(text, informal);
  }
  return informal;
}
