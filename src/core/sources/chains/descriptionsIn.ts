import { roles } from '../../entities/lexicon.js';
import { bySpan, type Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { chainReferences } from './chainReferences.js';
import type { Reference } from './reference.js';

/** More references than this are not gone through for one card. */
const MOST = 150;
const MOST_SHOWN = 3;

/**
 * What an article calls somebody beside the name: `the envoy`. A suggestion for a reader, no mark: the words that a chain puts
 * with the names at `of`, each wording once, in order of text. `named` are all names of the article.
 */
export function descriptionsIn(text: Text, named: readonly Reference[], of: readonly Span[]): readonly string[] {
  const described = describedIn(text);
  if (!described.length || named.length + described.length > MOST) return [];
  const references = [...named, ...described].sort((a, b) => bySpan(a.span, b.span));
  const own = new Set(of.map(({ start }) => start));
  const isDescribed = new Set(described.map(({ span }) => span.start));
  const chains = chainReferences([{ text, references }]).filter((chain) => chain.some(({ span }) => own.has(span.start)));
  const words = chains
    .flat()
    .filter(({ span }) => isDescribed.has(span.start))
    .sort((a, b) => bySpan(a.span, b.span))
    .map(({ span }) => text.source.slice(span.start, span.end).replace(/^The /, 'the '));
  return [...new Set(words)].slice(0, MOST_SHOWN);
}

/** "the American envoy": an article, at most two words, a role in the singular. */
function describedIn({ source, words, lower }: Text): readonly Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < words.length; at++) {
    if (lower[at] !== 'the') continue;
    for (let to = at + 1; to <= at + 3 && to < words.length; to++) {
      const [word, before] = [words[to] as Span, words[to - 1] as Span];
      if (source.slice(before.end, word.start) !== ' ') break;
      if (!roles().has(lower[to] as string) || (/^ \p{L}/u.test(source.slice(word.end, word.end + 2)) && isLed(source, word.end)))
        continue;
      found.push({ span: { start: (words[at] as Span).start, end: word.end }, sort: 'who' });
      break;
    }
  }
  return found;
}

/** "the envoy Steve Carver" and "the police chief": words that go on with a name, or with a longer description. */
const isLed = (source: string, end: number): boolean => /^ \p{Lu}/u.test(source.slice(end, end + 2));
