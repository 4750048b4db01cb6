import type { KnownEntity } from '../article/annotation.js';
import { foldName } from '../text/fold.js';
import { ENTITY_TYPES } from '../text/vocabulary.js';
import { nameKey } from './nameKey.js';

/** Somebody with all the names they go by. */
export type Named = KnownEntity & { readonly aliases: readonly string[] };

/**
 * Who goes by which name: as it is spelt, for any type (`=jane doe`) and for one (`person =jane doe`), and by the key under
 * which spellings meet (`person jane doe`). A full name goes before an alias, and what is spelt so before what only meets.
 */
export function nameTable(all: readonly Named[]): ReadonlyMap<string, KnownEntity | 'several'> {
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
