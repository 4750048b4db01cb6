import type { EntityMention } from '../mention/mention.js';
import type { Refiner } from '../mention/scanner.js';
import { foldName } from '../text/fold.js';
import { isAcronymOf } from './acronym.js';

/**
 * Gives every mention the fullest name of the article: "Witkoff" is "Steve Witkoff", "CNSP" what stands before it in
 * parentheses. Of several full names that share the last name, the one named most lately before the mention wins.
 */
export const namesInFull: Refiner<EntityMention> = {
  name: 'namesInFull',
  refine(found, { text }) {
    const people = new Map<string, EntityMention[]>();
    const long = spelledOut(found, text.source);
    for (const mention of found) {
      const parts = mention.type === 'person' ? foldName(mention.text).split(' ') : [];
      for (const part of parts.length > 1 ? new Set([parts[0], parts.at(-1)]) : []) {
        const list = people.get(part as string);
        if (list) list.push(mention);
        else people.set(part as string, [mention]);
      }
    }
    return found.map((mention) => {
      const canonicalName = long.get(mention.text) ?? (mention.type === 'person' ? fullName(mention, people) : undefined);
      return canonicalName ? { ...mention, canonicalName } : mention;
    });
  },
};

function fullName(mention: EntityMention, people: ReadonlyMap<string, readonly EntityMention[]>): string | undefined {
  const key = foldName(mention.text);
  if (key.includes(' ')) return undefined;
  const bearers = people.get(key) ?? [];
  const last = bearers.filter((bearer) => foldName(bearer.text).endsWith(` ${key}`));
  const named = last.length ? last : bearers;
  return (named.findLast(({ span }) => span.start < mention.span.start) ?? named[0])?.text;
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
