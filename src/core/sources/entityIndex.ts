import type { KnownEntity } from '../article/annotation.js';
import { slug } from '../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { type Bucket, createNameBuckets, surnameKey } from './nameBuckets.js';
import { entityKeyOf, entityNameOf } from './nameKey.js';
import { byPlace, type PlacedAnnotation, passageOf } from './passage.js';
import type { CorpusEntity, Passage, Source } from './source.js';

/** People, organisations, places … of every source, kept one source at a time. */
export interface EntityIndex {
  put(source: Source, annotations: readonly PlacedAnnotation[]): void;
  drop(uri: string): void;
  all(): readonly CorpusEntity[];
  of(uri: string, annotationId: string): CorpusEntity | undefined;
}

const isEntityType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);

/**
 * Spellings of one name meet under one key. A surname that stands alone in an article joins the only person of that
 * surname; where the corpus knows two, it stays alone: namesakes are not merged.
 */
export function createEntityIndex(): EntityIndex {
  const buckets = createNameBuckets();
  const keyOf = new Map<string, ReadonlyMap<string, string>>();
  const built = new Map<string, CorpusEntity>();
  const forget = (key: string) => {
    for (const touched of buckets.touchedBy(key)) built.delete(touched);
    // Ids are told apart by type where a person and a place share a name.
    for (const type of ENTITY_TYPES) built.delete(`${type} ${bareName(key)}`);
  };
  const entityAt = (key: string): CorpusEntity | undefined => {
    const known = built.get(key);
    if (known) return known;
    const surname = surnameKey(key);
    const joined = surname && buckets.home(surname) === key ? buckets.get(surname) : undefined;
    const parts = [buckets.get(key), joined].filter((bucket) => bucket !== undefined);
    const entity = describe(parts, buckets.all);
    if (entity) built.set(key, entity);
    return entity;
  };
  const index: EntityIndex = {
    put(source, annotations) {
      index.drop(source.uri);
      const named = annotations.filter(({ type }) => isEntityType(type)).map((annotation) => namedMention(source, annotation));
      for (const [key, group] of grouped(named)) {
        buckets.ensure(key).bySource.set(source.uri, group);
        forget(key);
      }
      keyOf.set(source.uri, new Map(named.map(({ key, passage }) => [passage.annotation.id, key])));
    },
    drop(uri) {
      for (const key of new Set(keyOf.get(uri)?.values() ?? [])) {
        const bucket = buckets.get(key);
        forget(key);
        bucket?.bySource.delete(uri);
        if (!bucket?.bySource.size) buckets.drop(key);
      }
      keyOf.delete(uri);
    },
    all: () =>
      [...buckets.all.keys()]
        .filter((key) => buckets.home(key) === key)
        .flatMap((key) => entityAt(key) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    of(uri, annotationId) {
      const key = keyOf.get(uri)?.get(annotationId);
      return key === undefined ? undefined : entityAt(buckets.home(key));
    },
  };
  return index;
}

/** One mention with the name it stands for and the key of that name. */
interface NamedMention {
  readonly key: string;
  readonly name: string;
  readonly passage: Passage;
}

function namedMention(source: Source, annotation: PlacedAnnotation): NamedMention {
  // Somebody is one, also where a person left the scan's type standing in one article.
  const type = annotation.known?.type ?? (annotation.type as EntityType);
  return {
    key: `${type} ${entityKeyOf(annotation, type)}`,
    name: entityNameOf(annotation),
    passage: passageOf(source, annotation),
  };
}

function grouped(mentions: readonly NamedMention[]): ReadonlyMap<string, readonly NamedMention[]> {
  const groups = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

const bareName = (key: string): string => key.slice(key.indexOf(' ') + 1);

function describe(parts: readonly Bucket[], buckets: ReadonlyMap<string, Bucket>): CorpusEntity | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const mentions = parts.flatMap(({ bySource }) => [...bySource.values()].flat());
  const known = knownIn(first);
  const canonicalName = known?.name ?? fullest(first);
  return {
    id: known?.id ?? idOf(first, canonicalName, buckets),
    type: first.type,
    canonicalName,
    ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    mentions: mentions.map(({ passage }) => passage).sort(byPlace),
  };
}

/** Whom a person wrote down under this name; where folders name two ids for it, the first by letter. */
function knownIn({ bySource }: Bucket): KnownEntity | undefined {
  let first: KnownEntity | undefined;
  for (const group of bySource.values()) {
    for (const { passage } of group) {
      const { known } = passage.annotation;
      if (known && (!first || known.id < first.id)) first = known;
    }
  }
  return first;
}

/** The most frequent spelling in letters of a name (a stored id has no capital); of equals the longer, then the first by letter. */
function fullest({ bySource }: Bucket): string {
  const counts = new Map<string, number>();
  for (const group of bySource.values()) for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => Number(/\p{Lu}/u.test(b)) - Number(/\p{Lu}/u.test(a)) || y - x || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** The slug of the name; where things of two types share it, the later type of the list carries its type too. */
function idOf({ key, type }: Bucket, name: string, buckets: ReadonlyMap<string, Bucket>): string {
  const owner = ENTITY_TYPES.find((other) => buckets.has(`${other} ${bareName(key)}`));
  return owner === type || owner === undefined ? slug(name) : `${slug(name)}-${type}`;
}
