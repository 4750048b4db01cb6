import { createStrings } from '../../text/packed/strings.js';
import { ENTITY_TYPES } from '../../text/vocabulary.js';
import type { IndexedPassage } from '../indexedPassage.js';
import type { CorpusEntity, Source } from '../source.js';
import type { TypeElsewhere } from '../sourceIndex.js';
import { describeEntity, fullest, keyIn } from './describeEntity.js';
import { createHomes } from './homes.js';
import { createLetters } from './letters.js';
import type { Bucket } from './nameBucket.js';
import { createNameBuckets, lastNameKey } from './nameBuckets.js';
import type { NamedMention } from './namedMention.js';
import { type Namesake, namesakesOf } from './namesakes.js';
import { keyAt, keysIn, namesIn, type SourceNames, sourceNames } from './sourceNames.js';
import { typeElsewhere } from './typeElsewhere.js';

/** People, organisations, places … of every source, kept one source at a time. */
export interface EntityIndex {
  put(source: Source, names: readonly NamedMention[]): void;
  drop(uri: string): void;
  all(): readonly CorpusEntity[];
  /** Of a mention by its place in the source's annotations. */
  of(uri: string, at: number): CorpusEntity | undefined;
  typeElsewhere(uri: string, at: number): TypeElsewhere | undefined;
}

/**
 * Spellings of one name meet under one key. A surname that stands alone in an article joins the only person of that
 * surname; where the corpus knows two, it stays alone: namesakes are not merged. Nicknames and letters join whom they
 * stand for (homes.ts). What it says depends on the sources it holds alone.
 */
export function createEntityIndex(): EntityIndex {
  const strings = createStrings();
  const buckets = createNameBuckets(strings);
  const letters = createLetters();
  const held = new Map<string, SourceNames>();
  const keysOf = (uri: string) => keysIn(held.get(uri), strings);
  const keyOf = (uri: string, at: number) => keyAt(held.get(uri), at, strings);
  const homes = createHomes(buckets, letters, keysOf);
  const built = new Map<string, readonly CorpusEntity[]>();
  const forget = (keys: Iterable<string>, names: Iterable<string>) => {
    // While a folder is read, nobody has asked yet: there is nothing to look for.
    if (!built.size && !homes.isAsked) return;
    for (const key of keys) for (const touched of homes.touchedBy(key)) built.delete(touched);
    // Ids are told apart by type where a person and a place share a name.
    for (const name of new Set(names)) for (const type of ENTITY_TYPES) built.delete(homes.homeOf(keyIn(type, name)));
  };
  const entitiesAt = (home: string): readonly CorpusEntity[] => {
    const known = built.get(home);
    if (known) return known;
    const parts = homes.keysAt(home).flatMap((key) => buckets.get(key) ?? []);
    const nameAt = (key: string) => fullest(buckets.get(key)?.names() ?? new Map());
    const made = describeAll({ parts, all: buckets.all, mayBe: homes.severalFor(home).map(nameAt).sort() }, keysOf);
    built.set(home, made);
    return made;
  };
  const index: EntityIndex = {
    put(source, named) {
      index.drop(source.uri);
      const names = sourceNames(source, named, strings);
      held.set(source.uri, names);
      const short = named.flatMap((one) => (one.short && one.short !== one.key ? [[one.short, one.key] as const] : []));
      for (const [from, to] of short) letters.add(source.uri, from, to);
      const keys = keysIn(names, strings);
      for (const key of keys) buckets.ensure(key).put(names);
      forget([...keys, ...short.flat()], namesIn(names, strings));
    },
    drop(uri) {
      const names = held.get(uri);
      if (!names) return;
      const keys = keysIn(names, strings);
      const spelt = namesIn(names, strings);
      // Before and after: what was one may fall apart, and what was apart may become one.
      forget(keys, spelt);
      const spelled = letters.drop(uri);
      for (const key of keys) {
        const bucket = buckets.get(key);
        bucket?.take(uri);
        if (!bucket?.size) buckets.drop(key);
      }
      held.delete(uri);
      forget([...keys, ...spelled], spelt);
    },
    all: () =>
      [...buckets.all.keys()]
        .filter((key) => homes.homeOf(key) === key)
        .flatMap(entitiesAt)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    of(uri, at) {
      const key = keyOf(uri, at);
      const found = key === undefined ? [] : entitiesAt(homes.homeOf(key));
      if (found.length < 2) return found[0];
      return found.find(({ mentions }) => mentions.some((one) => one.source.uri === uri && (one as IndexedPassage).at === at));
    },
    typeElsewhere: (uri, at) => typeElsewhere(buckets, keyOf(uri, at), uri, at),
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
