import { agreeingFirstNames } from '../../entities/linking/nicknames.js';
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
  /** Keys of the full names of a last name's key (`person doe`), in no order. */
  fullNames(lastNameKey: string): ReadonlySet<string>;
  /** Of those, the ones whose first word may be the same person's as this one's: a nickname, an initial, the same; itself among them. */
  alike(key: string): readonly string[];
}

export function createNameBuckets(): NameBuckets {
  const buckets = new Map<string, Bucket>();
  const fullByLast = new Map<string, Set<string>>();
  const byEnds = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, at: string, key: string) => {
    const set = map.get(at);
    if (set) set.add(key);
    else map.set(at, new Set([key]));
  };
  const take = (map: Map<string, Set<string>>, at: string, key: string) => {
    const set = map.get(at);
    set?.delete(key);
    if (!set?.size) map.delete(at);
  };
  return {
    all: buckets,
    get: (key) => buckets.get(key),
    ensure(key) {
      const known = buckets.get(key);
      if (known) return known;
      const bucket: Bucket = { key, type: typeOfKey(key), bySource: new Map() };
      buckets.set(key, bucket);
      const last = lastNameKey(key);
      if (last) {
        put(fullByLast, last, key);
        for (const ends of endsOf(key, last)) put(byEnds, ends, key);
      }
      return bucket;
    },
    drop(key) {
      buckets.delete(key);
      const last = lastNameKey(key);
      if (!last) return;
      take(fullByLast, last, key);
      for (const ends of endsOf(key, last)) take(byEnds, ends, key);
    },
    fullNames: (key) => fullByLast.get(key) ?? NONE,
    alike(key) {
      const last = lastNameKey(key);
      if (!last) return [];
      const first = firstWord(key);
      // An initial finds all of its letter; a name those that agree with it, and its initial.
      const asked = first.length === 1 ? [`${first}*`] : [...agreeingFirstNames(first), first.charAt(0)];
      return [...new Set(asked.flatMap((one) => [...(byEnds.get(`${one} ${last}`) ?? NONE)]))];
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

const firstWord = (key: string): string => bareName(key).split(' ', 1)[0] as string;

/** Under what a full name is found by its first word and by its first letter. */
function endsOf(key: string, last: string): readonly string[] {
  const first = firstWord(key);
  return [`${first} ${last}`, `${first.charAt(0)}* ${last}`];
}

export const typeOfKey = (key: string): EntityType => key.slice(0, key.indexOf(' ')) as EntityType;

/** The name in a key, without its type. */
export const bareName = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** The key of a full name's last name alone; undefined for what is no full name of a person. */
export function lastNameKey(key: string): string | undefined {
  return key.startsWith('person ') && key.indexOf(' ', 7) > 0 ? `person ${key.slice(key.lastIndexOf(' ') + 1)}` : undefined;
}
