import type { EntityMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { nameSpan } from './nameSpan.js';
import type { TaggedName, Tagger } from './tagger/tagger.js';
import { type Token, tokens } from './token.js';

/** Names of every type, as a tagger labels the words of an article. */
export const createNames = (tagger: Tagger): Scanner<EntityMention> => ({
  name: 'names',
  *scan(context) {
    const { source } = context.text;
    const words = tokens(context);
    for (const name of tagger.tag(source, words)) yield toMention(source, words, name);
  },
});

function toMention(
  source: string,
  words: readonly Token[],
  { first, last, type, confidence, grounds }: TaggedName,
): EntityMention {
  const span = nameSpan(source, words, first, last);
  const text = source.slice(span.start, span.end);
  const reason = grounds.join('; ') || PLAIN;
  return { kind: 'entity', type, span, text, canonicalName: text, confidence, reason };
}

const PLAIN = 'its words and those around it are like those of such names in other news';
