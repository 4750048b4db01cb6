import type { KnownEntity } from '../../article/annotation.js';
import { dctOf } from '../../article/facts.js';
import type { EntityMention } from '../../mention/mention.js';
import { slug } from '../../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../../text/vocabulary.js';
import { nameKey } from '../nameKey.js';
import { byPlace } from '../passage.js';
import type { CorpusEntity, Passage, TitleOf } from '../source.js';
import { type Bucket, type BucketMention, lastNameKey } from './nameBuckets.js';
import type { Namesake } from './namesakes.js';

/** What an entity is described from. */
export interface Described {
  /** The buckets told as one, the home first. */
  readonly parts: readonly Bucket[];
  readonly all: ReadonlyMap<string, Bucket>;
  /** Where several have the name: which of them. */
  readonly namesake?: { readonly one: Namesake; readonly isFirst: boolean; readonly others: readonly Namesake[] };
  readonly mayBe: readonly string[];
}

/** An entity of what its buckets hold; undefined without a mention. */
export function describeEntity({ parts, all, namesake, mayBe }: Described): CorpusEntity | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const of = (bucket: Bucket): readonly BucketMention[] =>
    [...bucket.bySource].filter(([uri]) => !namesake || namesake.one.uris.has(uri)).flatMap(([, mentions]) => mentions);
  const mentions = parts.flatMap(of);
  if (!mentions.length) return undefined;
  const known = knownIn(mentions);
  // Letters and last names alone are no name in full.
  const full = parts.filter((part) => part === first || lastNameKey(part.key)).flatMap(of);
  const canonicalName = known?.name ?? fullest(full.length ? full : mentions);
  const passages = mentions.map(({ passage }) => passage).sort(byPlace);
  const id = known?.id ?? idOf(first, canonicalName, all);
  const names = parts
    .filter((part) => part.type !== 'person' || lastNameKey(part.key))
    .flatMap(of)
    .map(({ name }) => name);
  const aliases = [...new Set(names)].filter((name) => name !== canonicalName && /\p{Lu}/u.test(name)).sort();
  let titles: readonly TitleOf[] | undefined;
  return {
    id: namesake && !namesake.isFirst ? `${id}-${namesake.one.field}` : id,
    type: first.type,
    canonicalName,
    ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    mentions: passages,
    ...(aliases.length ? { aliases } : {}),
    get titles() {
      titles ??= titlesOf(passages);
      return titles;
    },
    ...(namesake ? { namesakes: namesake.others.map(({ title }) => `${canonicalName}, ${title}`) } : {}),
    ...(mayBe.length ? { mayBe } : {}),
  };
}

/** Whom a person wrote down under this name; where folders name two ids for it, the first by letter. */
function knownIn(mentions: readonly BucketMention[]): KnownEntity | undefined {
  let first: KnownEntity | undefined;
  for (const { passage } of mentions) {
    const { known } = passage.annotation;
    if (known && (!first || known.id < first.id)) first = known;
  }
  return first;
}

/** The most frequent spelling in letters of a name (a stored id has no capital); of equals the longer, then the first by letter. */
export function fullest(mentions: readonly BucketMention[]): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => Number(/\p{Lu}/u.test(b)) - Number(/\p{Lu}/u.test(a)) || y - x || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** Of passages in order of place; asked for seldom, so read when asked. */
function titlesOf(passages: readonly Passage[]): readonly TitleOf[] {
  const found = new Map<string, TitleOf>();
  for (const { annotation, source } of passages) {
    const title = (annotation.mention as EntityMention | undefined)?.title;
    const key = `${title}\n${source.uri}`;
    if (!title || found.has(key)) continue;
    const day = dctOf(source.facts);
    found.set(key, { title, source, ...(day ? { day } : {}) });
  }
  return [...found.values()];
}

/** The slug of the name; where things of two types share it, the later type of the list carries its type too. */
function idOf({ type }: Bucket, name: string, buckets: ReadonlyMap<string, Bucket>): string {
  const owner = ENTITY_TYPES.find((other) => buckets.has(keyIn(other, name)));
  return owner === type || owner === undefined ? slug(name) : `${slug(name)}-${type}`;
}

/** The key that a name has or would have under a type. */
export const keyIn = (type: EntityType, name: string): string => `${type} ${nameKey(name, type)}`;
