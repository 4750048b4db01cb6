import type { EntityType } from '../../text/vocabulary.js';
import schema from '../entities.schema.json';
import { entriesReader, listForm } from './listFile.js';
import { sharedAliases } from './sharedAliases.js';

/** One entry of `.newsmark/entities.yaml`: who or what a name stands for, as a person wrote it down. */
export interface EntityEntry {
  /** What `entity:` of a sidecar points to. */
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType;
  readonly aliases?: readonly string[];
  /** Ids that were merged into this one. */
  readonly was?: readonly string[];
  /** Ids of others that are not the same. */
  readonly not?: readonly string[];
  /** `Q42`. */
  readonly wikidata?: string;
  readonly note?: string;
}

/** The form of `.newsmark/entities.yaml`. */
export const ENTITIES_FILE = listForm(schema, {
  key: 'entities',
  vital: ['id', 'name'],
  doubts: sharedAliases,
  heading: '# Who and what the articles name: names, aliases, who is not the same. Edit by hand if you like.',
});

/** Reads `.newsmark/entities.yaml` (design/house.md). An entry that cannot be read is reported, the others hold. Never throws. */
export const readEntitiesFile = entriesReader<EntityEntry>(ENTITIES_FILE);
