/** Whether a place of a text parts no character: no surrogate pair, no letter from its accent, no emoji from its parts. */
export function isCharacterEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  if (unit < 0x300 && text.charCodeAt(at - 1) < 0x300) return true;
  if (unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(text.charCodeAt(at - 1))) return false;
  return text.charCodeAt(at - 1) !== JOINER && !EXTENDS.test(text.slice(at, at + 2));
}

const JOINER = 0x200d;
const EXTENDS = /^[\p{M}\p{Emoji_Modifier}\u200d]/u;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Longest run of marks on one letter that is looked through. */
const MOST_MARKS = 64;

/** The span with the whole of the characters that it cuts. */
export function wholeCharacters(
  text: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  let { start, end } = span;
  for (let left = MOST_MARKS; left > 0 && !isCharacterEdge(text, start); left--) start--;
  for (let left = MOST_MARKS; left > 0 && !isCharacterEdge(text, end); left--) end++;
  return { start, end };
}
