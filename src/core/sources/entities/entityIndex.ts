import { ENTITY_TYPES, type EntityType } from '../../text/vocabulary.js';
import { entityKeyOf, entityNameOf, nameKey } from '../nameKey.js';
import { type PlacedAnnotation, passageOf } from '../passage.js';
import type { CorpusEntity, Passage, Source } from '../source.js';
import type { TypeElsewhere } from '../sourceIndex.js';
import { describeEntity, fullest, keyIn } from './describeEntity.js';
import { createHomes } from './homes.js';
import { createLetters } from './letters.js';
import { type Bucket, createNameBuckets, lastNameKey } from './nameBuckets.js';
import { namesakesOf } from './namesakes.js';

/** People, organisations, places … of every source, kept one source at a time. */
export interface EntityIndex {
  put(source: Source, annotations: readonly PlacedAnnotation[]): void;
  drop(uri: string): void;
  all(): readonly CorpusEntity[];
  of(uri: string, annotationId: string): CorpusEntity | undefined;
  typeElsewhere(uri: string, annotationId: string): TypeElsewhere | undefined;
}

const isEntityType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);
const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * Spellings of one name meet under one key. A surname that stands alone in an article joins the only person of that
 * surname; where the corpus knows two, it stays alone: namesakes are not merged. Nicknames and letters join whom they
 * stand for (homes.ts). What it says depends on the sources it holds alone.
 */
export function createEntityIndex(): EntityIndex {
  const buckets = createNameBuckets();
  const letters = createLetters();
  const keyOf = new Map<string, ReadonlyMap<string, string>>();
  const keysIn = new Map<string, ReadonlySet<string>>();
  const keysOf = (uri: string) => keysIn.get(uri) ?? NO_KEYS;
  const homes = createHomes(buckets, letters, keysOf);
  const built = new Map<string, readonly CorpusEntity[]>();
  const forget = (key: string) => {
    for (const touched of homes.touchedBy(key)) built.delete(touched);
  };
  // Ids are told apart by type where a person and a place share a name.
  const forgetNamesakes = (names: Iterable<string>) => {
    for (const name of new Set(names)) for (const type of ENTITY_TYPES) built.delete(homes.homeOf(keyIn(type, name)));
  };
  const nameAt = (key: string) => fullest([...(buckets.get(key)?.bySource.values() ?? [])].flat());
  const entitiesAt = (home: string): readonly CorpusEntity[] => {
    const known = built.get(home);
    if (known) return known;
    const parts = homes.keysAt(home).flatMap((key) => buckets.get(key) ?? []);
    const made = describeAll(parts, homes.severalFor(home).map(nameAt).sort());
    built.set(home, made);
    return made;
  };
  const describeAll = (parts: readonly Bucket[], mayBe: readonly string[]): readonly CorpusEntity[] => {
    const all = buckets.all;
    const several = parts[0] && lastNameKey(parts[0].key) ? namesakesOf(parts, keysOf) : undefined;
    if (!several) return present([describeEntity({ parts, all, mayBe })]);
    return present(
      several.map((one, at) => {
        const others = several.filter((other) => other !== one);
        return describeEntity({ parts, all, mayBe, namesake: { one, isFirst: at === 0, others } });
      }),
    );
  };
  const index: EntityIndex = {
    put(source, annotations) {
      index.drop(source.uri);
      const named = annotations.filter(({ type }) => isEntityType(type)).map((annotation) => namedMention(source, annotation));
      const groups = grouped(named);
      keysIn.set(source.uri, new Set(groups.keys()));
      for (const { key, short } of named) if (short && short !== key) letters.add(source.uri, short, key);
      for (const [key, group] of groups) buckets.ensure(key).bySource.set(source.uri, group);
      for (const key of groups.keys()) forget(key);
      for (const { short } of named) if (short) forget(short);
      forgetNamesakes(named.map(({ name }) => name));
      keyOf.set(source.uri, new Map(named.map(({ key, passage }) => [passage.annotation.id, key])));
    },
    drop(uri) {
      const keys = keysIn.get(uri) ?? NO_KEYS;
      const names = [...keys].flatMap(
        (key) =>
          buckets
            .get(key)
            ?.bySource.get(uri)
            ?.map(({ name }) => name) ?? [],
      );
      for (const key of keys) forget(key);
      const spelled = letters.drop(uri);
      for (const key of spelled) forget(key);
      for (const key of keys) {
        const bucket = buckets.get(key);
        bucket?.bySource.delete(uri);
        if (!bucket?.bySource.size) buckets.drop(key);
      }
      for (const key of keys) forget(key);
      forgetNamesakes(names);
      keyOf.delete(uri);
      keysIn.delete(uri);
    },
    all: () =>
      [...buckets.all.keys()]
        .filter((key) => homes.homeOf(key) === key)
        .flatMap(entitiesAt)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    of(uri, annotationId) {
      const key = keyOf.get(uri)?.get(annotationId);
      if (key === undefined) return undefined;
      const found = entitiesAt(homes.homeOf(key));
      return found.length < 2
        ? found[0]
        : found.find(({ mentions }) => mentions.some((one) => one.source.uri === uri && one.annotation.id === annotationId));
    },
    typeElsewhere(uri, annotationId) {
      const key = keyOf.get(uri)?.get(annotationId);
      const bucket = key === undefined ? undefined : buckets.get(key);
      const mention = bucket?.bySource.get(uri)?.find(({ passage }) => passage.annotation.id === annotationId);
      return bucket && mention ? majority(bucket, mention.name, mention.passage) : undefined;
    },
  };
  const majority = (own: Bucket, name: string, { annotation }: Passage): TypeElsewhere | undefined => {
    if (annotation.known || annotation.status === 'accepted') return undefined;
    let best: TypeElsewhere | undefined;
    for (const type of ENTITY_TYPES) {
      const sources = type === own.type ? 0 : (buckets.get(keyIn(type, name))?.bySource.size ?? 0);
      if (sources > (best?.sources ?? 0)) best = { type, sources };
    }
    return best && best.sources >= MANY && best.sources >= MANY * own.bySource.size ? best : undefined;
  };
  return index;
}

/** So many sources, and so many times those that say otherwise, make a type doubtful. */
const MANY = 5;

const present = <T>(list: readonly (T | undefined)[]): readonly T[] => list.filter((one) => one !== undefined);

/** One mention with the name it stands for, the key of that name, and the key of the letters that stand for it here. */
interface NamedMention {
  readonly key: string;
  readonly name: string;
  readonly passage: Passage;
  readonly short?: string;
}

function namedMention(source: Source, annotation: PlacedAnnotation): NamedMention {
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

function grouped(mentions: readonly NamedMention[]): ReadonlyMap<string, readonly NamedMention[]> {
  const groups = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}
