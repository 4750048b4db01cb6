import type { KnownEntity } from '../article/annotation.js';
import type { EntityEntry } from '../sidecar/corpus/entitiesFile.js';
import { foldName, slug } from '../text/fold.js';
import type { EntityType } from '../text/vocabulary.js';
import { nameKey } from './nameKey.js';
import { type Named, nameTable } from './nameTable.js';

/** Who and what a person wrote down in `entities.yaml`, looked up by id and by name. */
export interface KnownEntities {
  /** In the order of the files, nearest first; entries merged into others left out. */
  readonly all: readonly Named[];
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
    const { id, name, type, wikidata } = entry;
    const own = ownKey(name, type ?? 'person');
    const key = keys.has(own) || isLoneName(own, type) ? apart(own, id) : own;
    keys.add(own);
    const names = [...new Set([...(entry.aliases ?? [])])].filter((alias) => alias !== name);
    return { id, name, key, ...(type ? { type } : {}), ...(wikidata ? { wikidata } : {}), aliases: names };
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
    return strangers.has(id) ? { id, name, type, key: apart(ownKey(name, type), id) } : undefined;
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
