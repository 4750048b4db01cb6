import type { Document } from './document.js';
import { knownPhrase, knownWord, knownWords } from './knownNames.js';
import { commonWords, givenNames, noNames, organizationHeads, surnames, titleHelpers, titles } from './lexicon.js';
import type { Run } from './runs.js';
import type { Token } from './token.js';

/**
 * Index of the last word of a body's name that opens here: up to the last head ("Council"), and on over "of" and "for"
 * ("Union of Industrialists"); `at` where the words from here to a title or a first name hold no head.
 */
export function bodyEnd({ tokens }: Document, at: number, run: Run): number {
  let found = at;
  const opening = (tokens[at] as Token).key;
  if (titles().has(opening) && !titleHelpers().has(opening)) return at;
  for (let to = at + 1; to <= run.last; to++) {
    const token = tokens[to] as Token;
    const heads = organizationHeads().has(token.key);
    if (!heads && token.capital && endsBody(tokens, to, run.last)) return found;
    if (heads && !(to < run.last && TITLED.has(token.key) && titles().has((tokens[to + 1] as Token).key))) found = to;
    else if (found > at && token.capital && !(tokens[to - 1] as Token).capital) found = to;
    else if (found > at && token.capital && found === to - 1 && linkedBefore(tokens, at, to) && !surnames().has(token.key))
      found = to;
  }
  return found;
}

/** Words that are a body's head, but not before a title: "Press Secretary". */
const TITLED = new Set(['press', 'media', 'cabinet']);

const linkedBefore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => !token.capital);

function endsBody(tokens: readonly Token[], at: number, last: number): boolean {
  const { key } = tokens[at] as Token;
  if (titles().has(key)) return !titleHelpers().has(key);
  if (noNames().has(key) && key.length > 2) return true;
  return at < last && givenNames().has(key) && !commonWords().has(key) && !knownWord(tokens[at] as Token).length;
}

/** "U.S. House of Representatives": last word of a known body of several words that follows a country; -1 where none does. */
export function chamberAfter(tokens: readonly Token[], at: number, run: Run): number {
  if (at > run.last || (tokens[at] as Token).gap !== ' ') return -1;
  const words = knownPhrase(tokens, at, run.last);
  return words > 1 && knownWords(tokens.slice(at, at + words)).includes('organization') ? at + words - 1 : -1;
}
