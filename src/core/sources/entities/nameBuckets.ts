import type { EntityType } from '../../text/vocabulary.js';
import type { Passage } from '../source.js';

/** A mention with the name it stands for. */
export interface BucketMention {
  readonly passage: Passage;
  readonly name: string;
}

/** All mentions under one key. */
export interface Bucket {
  readonly key: string;
  readonly type: EntityType;
  readonly bySource: Map<string, readonly BucketMention[]>;
}

/** Every name key of a corpus with its mentions, and the full names of each last name. */
export interface NameBuckets {
  readonly all: ReadonlyMap<string, Bucket>;
  get(key: string): Bucket | undefined;
  /** The bucket of a key, made where there is none. */
  ensure(key: string): Bucket;
  drop(key: string): void;
  /** Keys of the full names of a last name's key (`person doe`), in order of letters. */
  fullNames(lastNameKey: string): readonly string[];
}

export function createNameBuckets(): NameBuckets {
  const buckets = new Map<string, Bucket>();
  const fullByLast = new Map<string, Set<string>>();
  return {
    all: buckets,
    get: (key) => buckets.get(key),
    ensure(key) {
      const known = buckets.get(key);
      if (known) return known;
      const bucket: Bucket = { key, type: typeOfKey(key), bySource: new Map() };
      buckets.set(key, bucket);
      const last = lastNameKey(key);
      if (last) fullByLast.set(last, (fullByLast.get(last) ?? new Set()).add(key));
      return bucket;
    },
    drop(key) {
      buckets.delete(key);
      const last = lastNameKey(key);
      const full = last ? fullByLast.get(last) : undefined;
      full?.delete(key);
      if (last && !full?.size) fullByLast.delete(last);
    },
    fullNames: (key) => [...(fullByLast.get(key) ?? [])].sort(),
  };
}

export const typeOfKey = (key: string): EntityType => key.slice(0, key.indexOf(' ')) as EntityType;

/** The name in a key, without its type. */
export const bareName = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** The key of a full name's last name alone; undefined for what is no full name of a person. */
export function lastNameKey(key: string): string | undefined {
  return key.startsWith('person ') && key.indexOf(' ', 7) > 0 ? `person ${key.slice(key.lastIndexOf(' ') + 1)}` : undefined;
}
