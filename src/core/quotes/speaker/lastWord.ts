import { firstEndingAfter } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { PREPOSITIONS } from '../cueLexicon.js';
import { ARTICLES, ROLES } from './speakerLexicon.js';

/** The word that ends before `offset` with nothing but white space between, in lower case. O(log n). */
export function lastWord({ words, lower, source }: Text, offset: number): string | undefined {
  const at = firstEndingAfter(words, offset) - 1;
  const word = words[at];
  return word && !source.slice(word.end, offset).trim() ? lower[at] : undefined;
}

const LINK = /[.,:;!?—–)\n]/;

/** The word before a name, in lower case, its titles passed over: `with` of `with Mayor Jane Doe`. Looks at five words at most. */
export function wordBeforeTitles({ words, source }: Text, offset: number): string | undefined {
  let at = firstEndingAfter(words, offset) - 1;
  for (let passed = 0; at >= 0 && passed < 5; at--, passed++) {
    const word = words[at];
    if (!word || LINK.test(source.slice(word.end, words[at + 1]?.start).replace(/^\.(?=\s\p{Lu})/u, ''))) return undefined;
    const lower = word.text.toLowerCase();
    if (PREPOSITIONS.has(lower)) return lower;
    if (!/^\p{Lu}/u.test(word.text) && !ROLES.has(lower) && !ARTICLES.has(lower) && lower !== 'former') return lower;
  }
  return undefined;
}
