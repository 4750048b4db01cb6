import { opensCapital } from '../../text/letters.js';
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

/** Whether a mark ends the phrase between two words; the point of a title does not. */
const isParted = (gap: string): boolean => gap !== ' ' && LINK.test(gap.replace(/^\.(?=\s\p{Lu})/u, ''));

/** The word before a name, in lower case, its titles passed over: `with` of `with Mayor Jane Doe`. Looks at five words at most. */
export function wordBeforeTitles({ words, lower: allLower, source }: Text, offset: number): string | undefined {
  let at = firstEndingAfter(words, offset) - 1;
  for (let passed = 0; at >= 0 && passed < 5; at--, passed++) {
    const word = words[at];
    if (!word || isParted(source.slice(word.end, words[at + 1]?.start))) return undefined;
    const lower = allLower[at] as string;
    if (PREPOSITIONS.has(lower)) return lower;
    if (!opensCapital(word.text) && !ROLES.has(lower) && !ARTICLES.has(lower) && lower !== 'former') return lower;
  }
  return undefined;
}
