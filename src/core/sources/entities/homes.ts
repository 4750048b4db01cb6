import { companionsOf, titleWords } from './evidence.js';
import type { Letters } from './letters.js';
import type { Bucket } from './nameBucket.js';
import { lastNameKey, type NameBuckets } from './nameBuckets.js';

/** Under which key each key's mentions are told: `doe` under the only Doe, `bill doe` under `william doe`, `who` under its long form. */
export interface Homes {
  homeOf(key: string): string;
  /** All keys told under this one, itself first. */
  keysAt(home: string): readonly string[];
  /** Names of the people that a lone last name may stand for, by key; empty where it is told under one, or there is none. */
  severalFor(key: string): readonly string[];
  /** Whether anything was asked that a new mention may change. */
  readonly isAsked: boolean;
  /** Every key whose entity may change with a mention of this one; what was found out of them is forgotten. */
  touchedBy(key: string): readonly string[];
}

/** Looks homes up in what the buckets hold at the moment; `keysOf` a source are those of all its names. */
export function createHomes(buckets: NameBuckets, letters: Letters, keysOf: (uri: string) => ReadonlySet<string>): Homes {
  const pairs = new Map<string, Map<string, string | undefined>>();
  /** The other name of the same person; undefined where nothing proves one. */
  const pairOf = (key: string): string | undefined => {
    const last = lastNameKey(key) as string;
    const known = pairs.get(last) ?? new Map<string, string | undefined>();
    pairs.set(last, known);
    if (!known.has(key)) known.set(key, otherName(buckets, key, keysOf));
    return known.get(key);
  };
  const fullHome = (key: string): string => {
    const other = pairOf(key);
    return other !== undefined && byFullness(other, key) < 0 ? other : key;
  };
  const homes: Homes = {
    homeOf(key) {
      const body = letters.bodyOf(key);
      if (body && buckets.get(body)) return body;
      if (!key.startsWith('person ')) return key;
      if (lastNameKey(key)) return buckets.get(key) ? fullHome(key) : key;
      const [first, second, ...more] = buckets.fullNames(key);
      if (!first || more.length || (second && pairOf(first) !== second)) return key;
      return fullHome(first);
    },
    keysAt(home) {
      const last = lastNameKey(home);
      const other = last && buckets.get(home) ? pairOf(home) : undefined;
      const lone = last && buckets.get(last) && homes.homeOf(last) === home ? [last] : [];
      const short = letters.lettersOf(home).filter((key) => key !== home && buckets.get(key) && letters.bodyOf(key) === home);
      return [home, ...(other ? [other] : []), ...lone, ...short];
    },
    severalFor(key) {
      if (!key.startsWith('person ') || lastNameKey(key) || homes.homeOf(key) !== key) return [];
      return [...new Set([...buckets.fullNames(key)].map(fullHome))].sort();
    },
    get isAsked() {
      return pairs.size > 0;
    },
    touchedBy(key) {
      const last = lastNameKey(key) ?? key;
      pairs.delete(last);
      return [key, last, ...buckets.fullNames(last), ...letters.bodiesOf(key), ...letters.lettersOf(key)];
    },
  };
  return homes;
}

/**
 * The one other full name of the same last name that is this person's: first names that agree as nickname or initial
 * (linking/nicknames.ts), never both in one article, with the same role or common company to prove it, and neither of the
 * two with a third that it could be as well.
 */
function otherName(buckets: NameBuckets, key: string, keysOf: (uri: string) => ReadonlySet<string>): string | undefined {
  const own = buckets.get(key);
  const fits = (one: Bucket) =>
    buckets.alike(one.key).flatMap((other) => {
      const bucket = other === one.key ? undefined : buckets.get(other);
      return bucket && mayBeOne(one, bucket) ? [bucket] : [];
    });
  const [only, ...more] = own ? fits(own) : [];
  if (!own || !only || more.length || fits(only).length > 1) return undefined;
  return haveEvidence(own, only, keysOf) ? only.key : undefined;
}

function mayBeOne(a: Bucket, b: Bucket): boolean {
  // A person wrote down who it is: nothing is guessed any more.
  if (a.key.includes('\0') || b.key.includes('\0') || a.isKnown || b.isKnown) return false;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return !small.uris().some((uri) => large.has(uri));
}

const COMPANY = 2;

function haveEvidence(a: Bucket, b: Bucket, keysOf: (uri: string) => ReadonlySet<string>): boolean {
  const words = titleWords(a);
  for (const word of titleWords(b)) if (words.has(word)) return true;
  const others = companionsOf(a, keysOf);
  let shared = 0;
  for (const key of companionsOf(b, keysOf)) if (others.has(key)) shared++;
  return shared >= COMPANY;
}

const byFullness = (a: string, b: string): number => b.length - a.length || byLetter(a, b);
const byLetter = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
