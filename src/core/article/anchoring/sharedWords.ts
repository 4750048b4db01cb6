import { indexedWords, type Occurrences } from '../occurrences.js';

/** A place where a stretch may stand, as far as the words say that it shares with the text there. */
export interface Proposal {
  /** Where its first unit would be. */
  readonly at: number;
  /** The sum of what its shared words tell: rare ones more. */
  readonly weight: number;
}

/** Words that stand at more places than this point nowhere. */
const COMMON = 60;
/** Places that are asked in all, the rarest words' first, but never fewer words than {@link FEWEST}. */
const ASKED = 80;
const FEWEST = 5;
/** Code units within which words point to the same place. */
const BIN = 16;
/** Words of a long stretch that are looked up. */
const LOOKED_UP = 80;

/**
 * Places where many words of `pattern` stand as far apart as in it, best first, at most `most`: each word votes for the
 * place it would put the pattern at. What costs much, aligning, then has to look at these alone.
 */
export function proposals(occurrences: Occurrences, pattern: string, most: number): readonly Proposal[] {
  const bins = new Map<number, { at: number; weight: number; strongest: number }>();
  for (const { word, offset, places } of tellingWords(occurrences, pattern)) {
    const weight = (Math.min(word.length, 8) + 1) / (1 + Math.log2(places.length));
    for (const place of places) {
      const at = place - offset;
      const key = Math.round(at / BIN);
      const bin = bins.get(key);
      if (!bin) bins.set(key, { at, weight, strongest: weight });
      else {
        bin.weight += weight;
        if (weight > bin.strongest) Object.assign(bin, { at, strongest: weight });
      }
    }
  }
  return ranked(bins, most);
}

interface Telling {
  readonly word: string;
  /** In the pattern. */
  readonly offset: number;
  readonly places: readonly number[];
}

/** Words of the pattern that the text has, the rarest first. */
function tellingWords({ placesOf }: Occurrences, pattern: string): readonly Telling[] {
  const words = Array.from(indexedWords(pattern), ({ 0: word, index }) => ({ word, offset: index }));
  const stride = Math.ceil(words.length / LOOKED_UP);
  const found = words
    .filter((_, index) => index % stride === 0)
    .map((one): Telling => ({ ...one, places: placesOf(one.word) }))
    .filter(({ places }) => places.length > 0 && places.length <= COMMON)
    .sort((a, b) => a.places.length - b.places.length);
  let asked = 0;
  return found.filter(({ places }, index) => {
    asked += places.length;
    return index < FEWEST || asked <= ASKED;
  });
}

/** Neighbouring bins are one place on whose border some words fell. */
function ranked(bins: ReadonlyMap<number, { readonly at: number; readonly weight: number }>, most: number): readonly Proposal[] {
  const found = [...bins].map(([key, { at, weight }]) => ({
    key,
    at,
    own: weight,
    weight: weight + Math.max(bins.get(key - 1)?.weight ?? 0, bins.get(key + 1)?.weight ?? 0),
  }));
  found.sort((a, b) => b.weight - a.weight || b.own - a.own || a.at - b.at);
  const chosen: typeof found = [];
  for (const one of found) {
    if (chosen.length === most) break;
    if (chosen.every(({ key }) => Math.abs(key - one.key) > 1)) chosen.push(one);
  }
  return chosen;
}
