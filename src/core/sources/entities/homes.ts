import { firstNamesAgree } from '../../entities/linking/nicknames.js';
import { companionsOf, titleWords } from './evidence.js';
import type { Letters } from './letters.js';
import { type Bucket, bareName, lastNameKey, type NameBuckets } from './nameBuckets.js';

/** Under which key each key's mentions are told: `doe` under the only Doe, `bill doe` under `william doe`, `who` under its long form. */
export interface Homes {
  homeOf(key: string): string;
  /** All keys told under this one, itself first. */
  keysAt(home: string): readonly string[];
  /** Names of the people that a lone last name may stand for, by key; empty where it is told under one, or there is none. */
  severalFor(key: string): readonly string[];
  /** Every key whose entity may change with a mention of this one. */
  touchedBy(key: string): readonly string[];
}

/** Looks homes up in what the buckets hold at the moment; `keysOf` a source are those of all its names. */
export function createHomes(buckets: NameBuckets, letters: Letters, keysOf: (uri: string) => ReadonlySet<string>): Homes {
  const groupsAt = (lastName: string): readonly (readonly string[])[] => {
    const keys = buckets.fullNames(lastName);
    return keys.length < 2
      ? keys.map((key) => [key])
      : groupsOf(
          keys.map((key) => buckets.get(key) as Bucket),
          keysOf,
        );
  };
  const homes: Homes = {
    homeOf(key) {
      const body = letters.bodyOf(key);
      if (body && buckets.get(body)) return body;
      if (!key.startsWith('person ')) return key;
      const own = lastNameKey(key);
      const groups = groupsAt(own ?? key);
      if (own) return groups.find((group) => group.includes(key))?.[0] ?? key;
      return groups.length === 1 ? (groups[0]?.[0] as string) : key;
    },
    keysAt(home) {
      const last = lastNameKey(home);
      const group = last ? (groupsAt(last).find(([first]) => first === home) ?? [home]) : [home];
      const lone = last && buckets.get(last) && homes.homeOf(last) === home ? [last] : [];
      const short = letters.lettersOf(home).filter((key) => buckets.get(key) && letters.bodyOf(key) === home);
      return [...group, ...lone, ...short.filter((key) => key !== home)];
    },
    severalFor(key) {
      const groups = key.startsWith('person ') && !lastNameKey(key) ? groupsAt(key) : [];
      return groups.length > 1 ? groups.map(([first]) => first as string) : [];
    },
    touchedBy(key) {
      const last = lastNameKey(key) ?? key;
      return [key, last, ...buckets.fullNames(last), ...letters.bodiesOf(key), ...letters.lettersOf(key)];
    },
  };
  return homes;
}

/**
 * Full names of one last name that are one person's: first names that agree as nickname or initial (linking/nicknames.ts), never
 * both in one article, with the same role or common company to prove it, and no third one whom they could be as well.
 * Each group by its fullest name, then by letter.
 */
function groupsOf(all: readonly Bucket[], keysOf: (uri: string) => ReadonlySet<string>): readonly (readonly string[])[] {
  const joined = new Map(all.map(({ key }) => [key, [key]]));
  for (const one of all) {
    const fits = all.filter((other) => other !== one && mayBeOne(one, other));
    const [only] = fits;
    if (!only || fits.length > 1 || all.filter((other) => other !== only && mayBeOne(only, other)).length > 1) continue;
    if (joined.get(one.key) === joined.get(only.key) || !haveEvidence(one, only, keysOf)) continue;
    const both = [...(joined.get(one.key) as string[]), ...(joined.get(only.key) as string[])];
    for (const key of both) joined.set(key, both);
  }
  return [...new Set(joined.values())]
    .map((group) => [...group].sort(byFullness))
    .sort(([a], [b]) => byLetter(a as string, b as string));
}

const firstOf = (key: string): string => bareName(key).split(' ', 1)[0] as string;

function mayBeOne(a: Bucket, b: Bucket): boolean {
  if (a.key.includes('\0') || b.key.includes('\0') || isWritten(a) || isWritten(b)) return false;
  if (!firstNamesAgree(firstOf(a.key), firstOf(b.key))) return false;
  for (const uri of a.bySource.keys()) if (b.bySource.has(uri)) return false;
  return true;
}

/** A person wrote down who it is: nothing is guessed any more. */
const isWritten = ({ bySource }: Bucket): boolean =>
  [...bySource.values()].some((mentions) => mentions.some(({ passage }) => passage.annotation.known));

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
