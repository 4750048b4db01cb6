import type { EntityType } from '../text/vocabulary.js';
import type { Passage } from './source.js';

/** All mentions under one key. */
export interface Bucket {
  readonly key: string;
  readonly type: EntityType;
  readonly bySource: Map<string, readonly { readonly passage: Passage; readonly name: string }[]>;
}

/** Every name key of a corpus with its mentions, and which full names a surname alone may stand for. */
export interface NameBuckets {
  readonly all: ReadonlyMap<string, Bucket>;
  get(key: string): Bucket | undefined;
  /** The bucket of a key, made where there is none. */
  ensure(key: string): Bucket;
  drop(key: string): void;
  /** The key that a lone surname joins: the only full name of that surname; else the key itself. */
  home(key: string): string;
  /** Every key whose entity may change with a mention of this one. */
  touchedBy(key: string): readonly string[];
}

export function createNameBuckets(): NameBuckets {
  const buckets = new Map<string, Bucket>();
  const fullBySurname = new Map<string, Set<string>>();
  return {
    all: buckets,
    get: (key) => buckets.get(key),
    ensure(key) {
      const known = buckets.get(key);
      if (known) return known;
      const bucket: Bucket = { key, type: key.slice(0, key.indexOf(' ')) as EntityType, bySource: new Map() };
      buckets.set(key, bucket);
      const surname = surnameKey(key);
      if (surname) fullBySurname.set(surname, (fullBySurname.get(surname) ?? new Set()).add(key));
      return bucket;
    },
    drop(key) {
      buckets.delete(key);
      const surname = surnameKey(key);
      const full = surname ? fullBySurname.get(surname) : undefined;
      full?.delete(key);
      if (surname && !full?.size) fullBySurname.delete(surname);
    },
    home(key) {
      const full = fullBySurname.get(key);
      return full?.size === 1 ? ([...full][0] as string) : key;
    },
    touchedBy(key) {
      const surname = surnameKey(key) ?? key;
      return [key, surname, ...(fullBySurname.get(surname) ?? [])];
    },
  };
}

/** The key of a full name's surname alone; undefined for what is no full name of a person. */
export function surnameKey(key: string): string | undefined {
  return /^person .* (\S+)$/.exec(key)?.[1]?.replace(/^/, 'person ');
}
