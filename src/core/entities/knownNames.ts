import { gazetteer, type Known } from './lexicon.js';
import type { Token } from './token.js';

/** What may stand between the words of one known name. */
const CLOSE = /^(?:['’]s?)?(?:[ \u00a0-]|\. |\.| & )?$/;
const NOTHING: readonly Known[] = [];

/** Number of words of the longest known name of two words or more that opens here; 0 for none. */
export function knownPhrase(tokens: readonly Token[], at: number, last: number): number {
  const { names, longest } = gazetteer();
  const head = phraseKey(tokens[at] as Token);
  const most = Math.min(longest.get(head) ?? 0, last - at + 1);
  if (most < 2) return 0;
  const keys = [head];
  for (let to = at + 1; to < at + most; to++) {
    const token = tokens[to];
    if (!token || !CLOSE.test(token.gap)) break;
    keys.push(phraseKey(token));
  }
  for (let words = keys.length; words > 1; words--) if (names.has(keys.slice(0, words).join(' '))) return words;
  return 0;
}

/** A word's key without points, as the gazetteer joins them. */
export const phraseKey = (token: Token): string => (token.key.includes('.') ? token.key.replaceAll('.', '') : token.key);

/** What the gazetteer knows one word as. Letters in capitals are looked up so; longer words in capitals also in lower case. */
export function knownWord(token: Token): readonly Known[] {
  const { names } = gazetteer();
  const key = phraseKey(token);
  if (!token.caps) return names.get(key) ?? NOTHING;
  return names.get(key.toUpperCase()) ?? (key.length > 3 ? names.get(key) : undefined) ?? NOTHING;
}

/** What the gazetteer knows a stretch of words as. */
export function knownWords(words: readonly Token[]): readonly Known[] {
  const [only] = words;
  if (words.length === 1 && only) return knownWord(only);
  return gazetteer().names.get(words.map(phraseKey).join(' ')) ?? NOTHING;
}
