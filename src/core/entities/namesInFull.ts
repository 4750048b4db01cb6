import type { EntityMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { foldName } from '../text/fold.js';
import { isAcronymOf } from './acronym.js';

/**
 * Gives every mention the fullest name of the article: "Doe" is "Jane Doe", "CNSP" what stands before it in
 * parentheses. Of several full names that share the last name, the one named most lately before the mention wins.
 */
export const namesInFull: Refiner<EntityMention> = {
  name: 'namesInFull',
  refine(found, { text }) {
    const long = spelledOut(found, text.source);
    const people = found.filter((mention) => mention.type === 'person' && isFull(mention)).reverse();
    const first = new Map(people.flatMap((mention) => partsOf(mention).map((part) => [part, mention.text] as const)));
    const latest = new Map<string, string>();
    return found.map((mention) => {
      if (mention.type === 'person' && isFull(mention)) for (const part of partsOf(mention)) latest.set(part, mention.text);
      const key = mention.type === 'person' && !isFull(mention) ? foldName(mention.text) : undefined;
      const full = key && [LAST, FIRST].map((place) => latest.get(place + key) ?? first.get(place + key)).find(Boolean);
      const canonicalName = long.get(mention.text) ?? full;
      return canonicalName ? { ...mention, canonicalName } : mention;
    });
  },
};

const FIRST = 'first ';
const LAST = 'last ';
const isFull = ({ text }: EntityMention): boolean => /[\s-]/.test(text.trim());

/** The first and the last word of a full name, each marked as which. */
function partsOf({ text }: EntityMention): readonly string[] {
  const words = foldName(text).split(' ');
  return words.length > 1 ? [FIRST + words[0], LAST + words.at(-1)] : [];
}

/** Letters in parentheses, each with the name right before them. */
function spelledOut(found: readonly EntityMention[], source: string): ReadonlyMap<string, string> {
  const long = new Map<string, string>();
  for (const [index, short] of found.entries()) {
    const name = found[index - 1];
    if (!name || !/^(?:['’]s)? \($/.test(source.slice(name.span.end, short.span.start)) || source[short.span.end] !== ')')
      continue;
    if (isAcronymOf(short.text, name.text) && !long.has(short.text)) long.set(short.text, name.text);
  }
  return long;
}
