import { isUntouched } from '../article/annotate.js';
import type { Annotation, KnownEntity } from '../article/annotation.js';
import type { EntityEntry } from '../sidecar/entitiesFile.js';
import { foldName, slug } from '../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { nameKey } from './nameKey.js';

/** Who and what a person wrote down in `entities.yaml`, looked up by id and by name. */
export interface KnownEntities {
  /** In the order of the files, nearest first; entries merged into others left out. */
  readonly all: readonly (KnownEntity & { readonly aliases: readonly string[] })[];
  /** By id, an id that was merged away too. */
  byId(id: string): KnownEntity | undefined;
  /** By a name or alias; undefined where two have it. A name of the given type goes before the same name of another. */
  byName(name: string, type: EntityType): KnownEntity | undefined;
}

/**
 * Reads lists of entries, the nearest first: of one id the nearer says who it is, the others complete it. An id under
 * `was` stands for who it was merged into, with all its names. Two ids are two, however alike their names.
 */
export function createKnownEntities(lists: readonly (readonly EntityEntry[])[]): KnownEntities {
  const entries = mergedEntries(lists);
  const keys = new Set<string>();
  const all = entries.map((entry) => {
    const { id, name, type, wikidata, not } = entry;
    const own = ownKey(name, type ?? 'person');
    const key = keys.has(own) || isLoneName(own, type) ? apart(own, id) : own;
    keys.add(own);
    const names = [...new Set([...(entry.aliases ?? [])])].filter((alias) => alias !== name);
    return { id, name, key, ...(type ? { type } : {}), ...(wikidata ? { wikidata } : {}), not: not ?? [], aliases: names };
  });
  const byId = new Map(
    entries.flatMap(({ id, was = [] }, at) => [id, ...was].map((known) => [known, all[at]] as const)).toReversed(),
  );
  const names = nameTable(all);
  const strangers = new Set(entries.flatMap(({ not = [] }) => not).filter((id) => !byId.has(id)));
  const find = (name: string, type: EntityType): KnownEntity | undefined => {
    const folded = foldName(name);
    const found = names.get(`${type} =${folded}`) ?? names.get(`${type} ${nameKey(name, type)}`) ?? names.get(`=${folded}`);
    if (found) return found === 'several' ? undefined : found;
    const id = slug(name);
    // Said not to be somebody, and no more known of it: enough to keep it apart.
    return strangers.has(id) ? { id, name, type, key: apart(ownKey(name, type), id), not: [] } : undefined;
  };
  // The same few names stand in article after article.
  const asked = new Map<string, KnownEntity | undefined>();
  return {
    all,
    byId: (id) => byId.get(id),
    byName(name, type) {
      const question = `${type} ${name}`;
      if (asked.has(question)) return asked.get(question);
      if (asked.size >= MOST_ASKED) asked.clear();
      const found = find(name, type);
      asked.set(question, found);
      return found;
    },
  };
}

/** Answers that are kept. */
const MOST_ASKED = 50_000;

const ownKey = (name: string, type: EntityType): string => nameKey(name, type);

/** A surname alone joins the only person of that surname, unless somebody wrote it down as one of its own. */
const isLoneName = (key: string, type: EntityType | undefined): boolean => (type ?? 'person') === 'person' && !key.includes(' ');

/** A key that no other name has: the id goes into its first word, so that a surname stays the last. */
const apart = (key: string, id: string): string => key.replace(/^\S*/, (first) => `${first}\0${id}`);

function mergedEntries(lists: readonly (readonly EntityEntry[])[]): readonly EntityEntry[] {
  const byId = new Map<string, EntityEntry>();
  for (const entry of lists.flat()) {
    const nearer = byId.get(entry.id);
    byId.set(entry.id, nearer ? completed(nearer, entry) : entry);
  }
  for (const { id, was = [] } of [...byId.values()]) {
    for (const old of was.filter((other) => other !== id)) {
      const into = byId.get(id);
      const merged = byId.get(old);
      if (!into || !merged) continue;
      byId.set(id, completed(into, { ...merged, aliases: [merged.name, ...(merged.aliases ?? [])] }));
      byId.delete(old);
    }
  }
  return [...byId.values()];
}

/** What the first says, and the lists of both. */
function completed(first: EntityEntry, second: EntityEntry): EntityEntry {
  const both = (field: 'aliases' | 'was' | 'not') => [...new Set([...(first[field] ?? []), ...(second[field] ?? [])])];
  return { ...second, ...first, aliases: both('aliases'), was: both('was'), not: both('not') };
}

type Named = KnownEntity & { readonly aliases: readonly string[] };

function nameTable(all: readonly Named[]): ReadonlyMap<string, KnownEntity | 'several'> {
  const table = new Map<string, KnownEntity | 'several'>();
  const typesOf = ({ type }: Named) => (type ? [type] : ENTITY_TYPES);
  // Of two of one name the first: of the others a sidecar says where they are meant.
  for (const entity of all) {
    for (const key of [`=${foldName(entity.name)}`, ...typesOf(entity).map((type) => `${type} =${foldName(entity.name)}`)])
      if (!table.has(key)) table.set(key, entity);
  }
  const put = (key: string, entity: KnownEntity, sure: ReadonlySet<string>) => {
    const held = table.get(key);
    if (!sure.has(key)) table.set(key, held && held !== entity ? 'several' : entity);
  };
  const names = new Set(table.keys());
  for (const entity of all) {
    for (const alias of entity.aliases) {
      put(`=${foldName(alias)}`, entity, names);
      for (const type of typesOf(entity)) put(`${type} =${foldName(alias)}`, entity, names);
    }
  }
  const exact = new Set(table.keys());
  for (const entity of all) {
    for (const name of [entity.name, ...entity.aliases])
      for (const type of typesOf(entity)) put(`${type} ${nameKey(name, type)}`, entity, exact);
  }
  return table;
}

/**
 * The annotations of one article with who they stand for: a name gets the id, the name in full and the type that a
 * person wrote down; a quotation its speaker. A sidecar's `entity:` goes before any name, and holds for the same words
 * of the same article too. What a person decided keeps its type and fields. The same list where nothing is known.
 */
export function withKnown(annotations: readonly Annotation[], known: KnownEntities | undefined): readonly Annotation[] {
  if (!known?.all.length) return annotations;
  const decided = decidedHere(annotations, known);
  const named = (name: string, type: EntityType, words = name) =>
    (decided.size ? (decided.get(foldName(words)) ?? decided.get(foldName(name))) : undefined) ?? known.byName(name, type);
  let touched = false;
  const result = annotations.map((annotation) => {
    const made = withOne(annotation, known, named);
    touched ||= made !== annotation;
    return made;
  });
  return touched ? result : annotations;
}

type Lookup = (name: string, type: EntityType, words?: string) => KnownEntity | undefined;

function withOne(annotation: Annotation, known: KnownEntities, named: Lookup): Annotation {
  const { mention, record, stored } = annotation;
  const isFree = !stored || isUntouched(record);
  if (mention?.kind === 'quote') {
    const name = mention.speaker?.canonicalName;
    const speaker = name === undefined ? undefined : named(name, 'person');
    if (!speaker || !mention.speaker) return annotation;
    const spoken = { ...mention, speaker: { ...mention.speaker, canonicalName: speaker.name } };
    return { ...annotation, mention: spoken, ...(isFree ? { record: { ...record, speaker: speaker.id } } : {}) };
  }
  const type = annotation.type as EntityType;
  if (!ENTITY_TYPES.includes(type)) return annotation;
  const scanned = mention?.kind === 'entity' ? mention.canonicalName : undefined;
  const own = !isFree && record.entity ? known.byId(record.entity) : undefined;
  const entity = own ?? named(scanned ?? record.entity ?? record.exact, type, record.exact);
  if (!entity) return annotation;
  const ofType = isFree ? (entity.type ?? type) : type;
  return {
    ...annotation,
    type: ofType,
    known: entity,
    ...(mention?.kind === 'entity' ? { mention: { ...mention, type: ofType, canonicalName: entity.name } } : {}),
    ...(isFree ? { record: { ...record, type: ofType, entity: entity.id } } : {}),
  };
}

/** Whom a person said the words of this article to be, where the name alone would say another. */
function decidedHere(annotations: readonly Annotation[], known: KnownEntities): ReadonlyMap<string, KnownEntity> {
  const found = new Map<string, KnownEntity>();
  for (const { record, stored, mention } of annotations) {
    if (!stored || isUntouched(record) || !record.entity || record.status === 'rejected') continue;
    const entity = known.byId(record.entity);
    const scanned = mention?.kind === 'entity' ? mention.canonicalName : record.exact;
    if (entity && record.entity !== slug(scanned)) found.set(foldName(record.exact), entity);
  }
  return found;
}
