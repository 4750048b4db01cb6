import type { EntityType } from '../../text/vocabulary.js';
import { entityKeyOf, entityNameOf, nameKey } from '../nameKey.js';
import { type PlacedAnnotation, passageOf } from '../passage.js';
import type { Source } from '../source.js';
import type { BucketMention } from './nameBuckets.js';

/** One mention with the name it stands for, the key of that name, and the key of the letters that stand for it here. */
export interface NamedMention extends BucketMention {
  readonly key: string;
  readonly short?: string;
}

/** Reads whom an annotation names. */
export function namedMention(source: Source, annotation: PlacedAnnotation): NamedMention {
  // Somebody is one, also where a person left the scan's type standing in one article.
  const type = annotation.known?.type ?? (annotation.type as EntityType);
  const { exact } = annotation.record;
  const isShort = type === 'organization' && /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(exact) && !annotation.known;
  return {
    key: `${type} ${entityKeyOf(annotation, type)}`,
    name: entityNameOf(annotation),
    passage: passageOf(source, annotation),
    ...(isShort ? { short: `${type} ${nameKey(exact, type)}` } : {}),
  };
}

/** Mentions by their key, in order. */
export function grouped(mentions: readonly NamedMention[]): ReadonlyMap<string, readonly NamedMention[]> {
  const groups = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}
