import { slug } from '../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { entityNameOf, nameKey } from './nameKey.js';
import { byPlace, type PlacedAnnotation, passageOf } from './passage.js';
import type { CorpusEntity, Passage, Source } from './source.js';

/** People, organisations, places … of every source, kept one source at a time. */
export interface EntityIndex {
  put(source: Source, annotations: readonly PlacedAnnotation[]): void;
  drop(uri: string): void;
  all(): readonly CorpusEntity[];
  of(uri: string, annotationId: string): CorpusEntity | undefined;
}

/** All mentions under one key. */
interface Bucket {
  readonly key: string;
  readonly type: EntityType;
  readonly bySource: Map<string, readonly { readonly passage: Passage; readonly name: string }[]>;
}

const isEntityType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);

/**
 * Spellings of one name meet under one key. A surname that stands alone in an article joins the only person of that
 * surname; where the corpus knows two, it stays alone: namesakes are not merged.
 */
export function createEntityIndex(): EntityIndex {
  const buckets = new Map<string, Bucket>();
  const keyOf = new Map<string, Map<string, string>>();
  const fullBySurname = new Map<string, Set<string>>();
  const built = new Map<string, CorpusEntity>();
  const forget = (key: string) => {
    built.delete(key);
    built.delete(surnameKey(key) ?? key);
    for (const full of fullBySurname.get(surnameKey(key) ?? key) ?? []) built.delete(full);
  };
  /** The bucket that a lone surname joins, or its own. */
  const home = (key: string): string => {
    const full = fullBySurname.get(key);
    return full?.size === 1 ? ([...full][0] as string) : key;
  };
  const entityAt = (key: string): CorpusEntity | undefined => {
    const known = built.get(key);
    if (known) return known;
    const surname = surnameKey(key);
    const joined = surname && home(surname) === key ? buckets.get(surname) : undefined;
    const entity = describe(
      [buckets.get(key), joined].filter((bucket) => bucket !== undefined),
      buckets,
    );
    if (entity) built.set(key, entity);
    return entity;
  };
  const addBucket = (key: string, type: EntityType): Bucket => {
    const bucket: Bucket = { key, type, bySource: new Map() };
    buckets.set(key, bucket);
    const surname = surnameKey(key);
    if (surname) fullBySurname.set(surname, (fullBySurname.get(surname) ?? new Set()).add(key));
    for (const other of ENTITY_TYPES) built.delete(`${other} ${key.slice(key.indexOf(' ') + 1)}`);
    return bucket;
  };
  const dropBucket = (key: string) => {
    buckets.delete(key);
    const surname = surnameKey(key);
    const full = surname ? fullBySurname.get(surname) : undefined;
    full?.delete(key);
    if (surname && !full?.size) fullBySurname.delete(surname);
    for (const other of ENTITY_TYPES) built.delete(`${other} ${key.slice(key.indexOf(' ') + 1)}`);
  };
  const index: EntityIndex = {
    put(source, annotations) {
      index.drop(source.uri);
      const keys = new Map<string, string>();
      const groups = new Map<string, { passage: Passage; name: string }[]>();
      for (const annotation of annotations) {
        const { type } = annotation;
        if (!isEntityType(type)) continue;
        const name = entityNameOf(annotation);
        const key = `${type} ${nameKey(name, type)}`;
        keys.set(annotation.id, key);
        const group = groups.get(key) ?? [];
        group.push({ passage: passageOf(source, annotation), name });
        groups.set(key, group);
      }
      for (const [key, group] of groups) {
        const bucket = buckets.get(key) ?? addBucket(key, key.slice(0, key.indexOf(' ')) as EntityType);
        bucket.bySource.set(source.uri, group);
        forget(key);
      }
      keyOf.set(source.uri, keys);
    },
    drop(uri) {
      for (const key of new Set(keyOf.get(uri)?.values() ?? [])) {
        const bucket = buckets.get(key);
        forget(key);
        bucket?.bySource.delete(uri);
        if (!bucket?.bySource.size) dropBucket(key);
      }
      keyOf.delete(uri);
    },
    all: () =>
      [...buckets.keys()]
        .filter((key) => home(key) === key)
        .flatMap((key) => entityAt(key) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    of(uri, annotationId) {
      const key = keyOf.get(uri)?.get(annotationId);
      return key === undefined ? undefined : entityAt(home(key));
    },
  };
  return index;
}

/** The key of a full name's surname alone; undefined for what is no full name of a person. */
function surnameKey(key: string): string | undefined {
  return /^person .* (\S+)$/.exec(key)?.[1]?.replace(/^/, 'person ');
}

function describe(parts: readonly Bucket[], buckets: ReadonlyMap<string, Bucket>): CorpusEntity | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const mentions = parts.flatMap(({ bySource }) => [...bySource.values()].flat());
  const canonicalName = fullest(first);
  return {
    id: idOf(first, canonicalName, buckets),
    type: first.type,
    canonicalName,
    mentions: mentions.map(({ passage }) => passage).sort(byPlace),
  };
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
  const bare = key.slice(key.indexOf(' ') + 1);
  const owner = ENTITY_TYPES.find((other) => buckets.has(`${other} ${bare}`));
  return owner === type || owner === undefined ? slug(name) : `${slug(name)}-${type}`;
}
