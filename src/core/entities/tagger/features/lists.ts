import { hashText, mix2 } from './hash.js';

/** What lists say of one word, as bits. */
export const BIT = {
  given: 1,
  surname: 2,
  place: 4,
  organization: 8,
  nationality: 16,
  event: 32,
  work: 64,
  organizationHead: 128,
  placeHead: 256,
  eventHead: 512,
  workHead: 1024,
  title: 2048,
  titleHelper: 4096,
  role: 8192,
  noName: 16384,
  bodyNoun: 32768,
  placeNoun: 65536,
  common: 131072,
} as const;
export const BITS = 18;

/** Sets of words under their keys, and known names: what a lexicon has to hold for the tagger. */
export interface Lexicon {
  readonly words: Readonly<Partial<Record<keyof typeof BIT, ReadonlySet<string>>>>;
  /** Known names of each kind, keys as gazetteerKey writes them. */
  readonly names: ReadonlyMap<string, readonly (keyof typeof BIT)[]>;
}

/** The lists as the tagger asks them: bits of a word, bits of a stretch of words by rolled hash. */
export interface Lists {
  bitsOf(key: string, caps: boolean): number;
  /** Kinds of a known name of two words and more, by {@link joinedHash} of its words; 0 unknown. */
  phrase(hash: number): number;
  /** Most words of a known name that opens with this word. */
  longest(first: number): number;
}

/** Hash of a stretch that grows word by word. */
export const joinedHash = (before: number, word: number): number => mix2(3, before, word);

/** Reads a lexicon once. */
export function createLists({ words, names }: Lexicon): Lists {
  const single = new Map<string, number>();
  const phrases = new Map<number, number>();
  const longest = new Map<number, number>();
  for (const [kind, list] of Object.entries(words))
    for (const word of list) single.set(word, (single.get(word) ?? 0) | BIT[kind as keyof typeof BIT]);
  const known = new Map<string, number>();
  for (const [name, kinds] of names) {
    const bits = kinds.reduce((all, kind) => all | BIT[kind], 0);
    const parts = name.split(' ');
    if (parts.length === 1) {
      known.set(name, bits);
      continue;
    }
    let hash = 0;
    for (const part of parts) hash = joinedHash(hash, hashText(part));
    phrases.set(hash, (phrases.get(hash) ?? 0) | bits);
    const first = joinedHash(0, hashText(parts[0] as string));
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  const knownBits = (key: string, caps: boolean): number => {
    if (!caps) return known.get(key) ?? 0;
    return known.get(key.toUpperCase()) ?? (key.length > 3 ? known.get(key) : undefined) ?? 0;
  };
  return {
    bitsOf: (key, caps) => (single.get(key) ?? 0) | knownBits(key.includes('.') ? key.replaceAll('.', '') : key, caps),
    phrase: (hash) => phrases.get(hash) ?? 0,
    longest: (first) => longest.get(first) ?? 0,
  };
}
