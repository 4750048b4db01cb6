import type { EntityType } from '../text/vocabulary.js';
import schema from './entities.schema.json';
import { itemRule, type ListForm, readList } from './listFile.js';
import type { SidecarProblem } from './problem.js';

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

export const ENTITIES_FILE: ListForm = {
  key: 'entities',
  item: itemRule(schema, 'entities'),
  vital: ['id', 'name'],
  heading: '# Who and what the articles name: names, aliases, who is not the same. Edit by hand if you like.',
};

/** Reads `.newsmark/entities.yaml` (design/house.md). An entry that cannot be read is reported, the others hold. Never throws. */
export function readEntitiesFile(source: string): {
  readonly entries: readonly EntityEntry[];
  readonly problems: readonly SidecarProblem[];
} {
  const { items, problems } = readList(source, ENTITIES_FILE);
  return { entries: items.map(({ fields }) => fields as unknown as EntityEntry), problems };
}
