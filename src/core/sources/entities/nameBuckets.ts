import { agreeingFirstNames } from '../../entities/linking/nicknames.js';
import { createFewMap, type FewMap } from '../../text/fewMap.js';
import type { Strings } from '../../text/packed/strings.js';
import type { EntityType } from '../../text/vocabulary.js';
import { type Bucket, NameBucket } from './nameBucket.js';

/** Every name key of a corpus with its mentions, and the full names of each last name. */
export interface NameBuckets {
  readonly all: ReadonlyMap<string, Bucket>;
  get(key: string): NameBucket | undefined;
  /** The bucket of a key, made where there is none. */
  ensure(key: string): NameBucket;
  drop(key: string): void;
  /** Keys of the full names of a last name's key (`person doe`), in no order. */
  fullNames(lastNameKey: string): Iterable<string>;
  /** Of those, the ones whose first word may be the same person's as this one's: a nickname, an initial, the same; itself among them. */
  alike(key: string): readonly string[];
}

export function createNameBuckets(strings: Strings): NameBuckets {
  const buckets = new Map<string, NameBucket>();
  const fullByLast = createFewMap<string, string>();
  const byEnds = createFewMap<string, string>();
  const each = (key: string, change: (map: FewMap<string, string>, at: string) => void) => {
    const last = lastNameKey(key);
    if (!last) return;
    change(fullByLast, last);
    for (const ends of endsOf(key, last)) change(byEnds, ends);
  };
  return {
    all: buckets,
    get: (key) => buckets.get(key),
    ensure(key) {
      const known = buckets.get(key);
      if (known) return known;
      // The one copy of the key that all sources share.
      const own = strings.at(strings.numberOf(key));
      const bucket = new NameBucket(own, typeOfKey(key), strings);
      buckets.set(own, bucket);
      each(own, (map, at) => map.add(at, own));
      return bucket;
    },
    drop(key) {
      buckets.delete(key);
      each(key, (map, at) => map.drop(at, key));
    },
    fullNames: (key) => fullByLast.of(key),
    alike(key) {
      const last = lastNameKey(key);
      if (!last) return [];
      const first = firstWord(key);
      // An initial finds all of its letter; a name those that agree with it, and its initial.
      const asked = first.length === 1 ? [`${first}*`] : [...agreeingFirstNames(first), first.charAt(0)];
      return [...new Set(asked.flatMap((one) => [...byEnds.of(`${one} ${last}`)]))];
    },
  };
}

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
