import { ENTITY_TYPES, type EntityType } from '../../text/vocabulary.js';
import type { PlacedAnnotation } from '../passage.js';
import type { CorpusEntity, Source } from '../source.js';
import type { TypeElsewhere } from '../sourceIndex.js';
import { describeEntity, fullest, keyIn } from './describeEntity.js';
import { createHomes } from './homes.js';
import { createLetters } from './letters.js';
import { type Bucket, createNameBuckets, lastNameKey } from './nameBuckets.js';
import { grouped, namedMention } from './namedMention.js';
import { type Namesake, namesakesOf } from './namesakes.js';
import { typeElsewhere } from './typeElsewhere.js';

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

/** What one source holds: the key of each annotation, and all keys. */
interface Held {
  readonly keyOf: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<string>;
  readonly names: readonly string[];
}

/**
 * Spellings of one name meet under one key. A surname that stands alone in an article joins the only person of that
 * surname; where the corpus knows two, it stays alone: namesakes are not merged. Nicknames and letters join whom they
 * stand for (homes.ts). What it says depends on the sources it holds alone.
 */
export function createEntityIndex(): EntityIndex {
  const buckets = createNameBuckets();
  const letters = createLetters();
  const held = new Map<string, Held>();
  const keysOf = (uri: string) => held.get(uri)?.keys ?? NO_KEYS;
  const homes = createHomes(buckets, letters, keysOf);
  const built = new Map<string, readonly CorpusEntity[]>();
  const forget = (keys: Iterable<string>, names: Iterable<string>) => {
    for (const key of keys) for (const touched of homes.touchedBy(key)) built.delete(touched);
    // Ids are told apart by type where a person and a place share a name.
    for (const name of new Set(names)) for (const type of ENTITY_TYPES) built.delete(homes.homeOf(keyIn(type, name)));
  };
  const entitiesAt = (home: string): readonly CorpusEntity[] => {
    const known = built.get(home);
    if (known) return known;
    const parts = homes.keysAt(home).flatMap((key) => buckets.get(key) ?? []);
    const nameAt = (key: string) => fullest([...(buckets.get(key)?.bySource.values() ?? [])].flat());
    const made = describeAll({ parts, all: buckets.all, mayBe: homes.severalFor(home).map(nameAt).sort() }, keysOf);
    built.set(home, made);
    return made;
  };
  const index: EntityIndex = {
    put(source, annotations) {
      index.drop(source.uri);
      const named = annotations.filter(({ type }) => isEntityType(type)).map((annotation) => namedMention(source, annotation));
      const groups = grouped(named);
      held.set(source.uri, {
        keyOf: new Map(named.map(({ key, passage }) => [passage.annotation.id, key])),
        keys: new Set(groups.keys()),
        names: [...new Set(named.map(({ name }) => name))],
      });
      const short = named.flatMap((one) => (one.short && one.short !== one.key ? [[one.short, one.key] as const] : []));
      for (const [from, to] of short) letters.add(source.uri, from, to);
      for (const [key, group] of groups) buckets.ensure(key).bySource.set(source.uri, group);
      forget([...groups.keys(), ...short.flat()], held.get(source.uri)?.names ?? []);
    },
    drop(uri) {
      const { keys, names } = held.get(uri) ?? { keys: NO_KEYS, names: [] };
      // Before and after: what was one may fall apart, and what was apart may become one.
      forget(keys, names);
      const spelled = letters.drop(uri);
      for (const key of keys) {
        const bucket = buckets.get(key);
        bucket?.bySource.delete(uri);
        if (!bucket?.bySource.size) buckets.drop(key);
      }
      held.delete(uri);
      forget([...keys, ...spelled], names);
    },
    all: () =>
      [...buckets.all.keys()]
        .filter((key) => homes.homeOf(key) === key)
        .flatMap(entitiesAt)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    of(uri, annotationId) {
      const key = held.get(uri)?.keyOf.get(annotationId);
      const found = key === undefined ? [] : entitiesAt(homes.homeOf(key));
      if (found.length < 2) return found[0];
      return found.find(({ mentions }) => mentions.some((one) => one.source.uri === uri && one.annotation.id === annotationId));
    },
    typeElsewhere: (uri, annotationId) => typeElsewhere(buckets, held.get(uri)?.keyOf.get(annotationId), uri, annotationId),
  };
  return index;
}

interface Parts {
  readonly parts: readonly Bucket[];
  readonly all: ReadonlyMap<string, Bucket>;
  readonly mayBe: readonly string[];
}

/** The one entity of some buckets, or each of several people of one name. */
function describeAll(parts: Parts, keysOf: (uri: string) => ReadonlySet<string>): readonly CorpusEntity[] {
  const [first] = parts.parts;
  const several: readonly Namesake[] = (first && lastNameKey(first.key) && namesakesOf(parts.parts, keysOf)) || [];
  const made = several.length
    ? several.map((one, at) => {
        const others = several.filter((other) => other !== one);
        return describeEntity({ ...parts, namesake: { one, isFirst: at === 0, others } });
      })
    : [describeEntity(parts)];
  return made.filter((entity) => entity !== undefined);
}
