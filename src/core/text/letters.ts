const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const SPACE = /\s/;

/** Whether a code point is a letter of any script (`\p{L}`). Asked of every character: no expression where it is ASCII. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return LETTER.test(String.fromCodePoint(code));
}

/** Whether a code point is a letter or digit of any script (`[\p{L}\p{N}]`). */
export function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return LETTER_OR_DIGIT.test(String.fromCodePoint(code));
}

/** The code point that ends at a place of a text; -1 at its start. */
export function codePointBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  const whole = isLow && at > 1 ? (text.codePointAt(at - 2) as number) : unit;
  return whole > 0xffff ? whole : unit;
}

/** Whether a letter or digit stands right before a place of a text. */
export function followsLetterOrDigit(text: string, at: number): boolean {
  const code = codePointBefore(text, at);
  return code >= 0 && isLetterOrDigit(code);
}

/** Whether a text opens with a capital letter (`\p{Lu}`). */
export function opensCapital(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < 128 ? code > 64 && code < 91 : CAPITAL.test(String.fromCodePoint(code));
}

/** A word in lower case; most are already, and asking the engine for each takes long where the article has a mark beyond Latin 1. */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code > 64 && code < 91)) return word.toLowerCase();
  }
  return word;
}

/** Whether all of a text is ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Whether a code unit is white space or a line break (`\s`). */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return SPACE.test(String.fromCharCode(code));
}
