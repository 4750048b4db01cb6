import { isNameTerm, isWordTerm } from '../storyTerms.js';
import { placeOf } from '../termPostings.js';
import { type StoryDigest, weightOf, whereOf } from './storyDigest.js';

/** Length of a report's terms as a vector: of all, of its names, of its words. */
export type Norms = readonly [all: number, names: number, words: number];

/** A report's terms as they weigh in the corpus of the moment. */
export interface Weighed extends StoryDigest {
  /** Of each term: how much it counts in the report, times how rare it is (tf-idf). */
  readonly weights: Float64Array;
  readonly norms: Norms;
  /** The weightiest terms that others have too: those that candidates are looked for by. */
  readonly probes: readonly number[];
}

/** How much the terms of reports weigh, remembered until the corpus changes it. */
export interface Weighing {
  of(digest: StoryDigest): Weighed;
  /** More or fewer reports have these terms; the number of reports is the same. */
  changed(terms: readonly number[]): void;
  /** There are more reports, or fewer: every weight is another. */
  forget(): void;
}

/** What weighing asks of a corpus: how many reports there are, and how many have a term. */
export interface Frequencies {
  reports(): number;
  count(term: number): number;
}

/** Sources that every corpus is taken to have beside its own: in a folder of five no word is common yet. */
const BACKGROUND = 40;
/** Terms by which candidates are looked for: the weightiest of an article. */
const PROBES = 64;
/** Reports that are remembered; of all of a large corpus they would fill the memory. */
const REMEMBERED = 1500;
/** Changed terms that are looked for in what is remembered, before all of it is forgotten. */
const MOST_CHANGED = 400;

interface Kept {
  readonly digest: StoryDigest;
  readonly weights: Float64Array;
  /** Of each term: 1 where it may find a candidate, as others have it and not too many. */
  readonly finds: Uint8Array;
  weighed: Weighed;
  /** How many changes of terms it has seen. */
  seen: number;
}

/** `common`: a term of more reports than this finds nobody. */
export function createWeighing({ reports, count }: Frequencies, common: number): Weighing {
  /** By how many reports have a term; 0 where nobody asked yet. */
  let idfs = new Float64Array();
  let kept = new Map<StoryDigest, Kept>();
  let changes: number[] = [];
  const idfOf = (sources: number): number => {
    if (sources >= idfs.length) idfs = new Float64Array(reports() + 1);
    const known = idfs[sources] || Math.log(1 + (reports() + BACKGROUND) / Math.max(1, sources));
    idfs[sources] = known;
    return known;
  };
  const weigh = ({ digest: { terms, codes }, weights, finds }: Omit<Kept, 'weighed' | 'seen'>, at: number) => {
    const sources = count(terms[at] as number);
    weights[at] = weightOf(codes[at] as number) * idfOf(sources);
    finds[at] = sources > 1 && sources <= common ? 1 : 0;
  };
  const made = (digest: StoryDigest): Kept => {
    const { length } = digest.terms;
    const parts = { digest, weights: new Float64Array(length), finds: new Uint8Array(length) };
    for (let at = 0; at < length; at++) weigh(parts, at);
    return { ...parts, weighed: summed(parts), seen: changes.length };
  };
  /** Only what changed is asked again: a word more in one report makes a few terms of many a little less rare. */
  const update = (one: Kept): Weighed => {
    let isChanged = false;
    for (; one.seen < changes.length; one.seen++) {
      const at = placeOf(one.digest.terms, changes[one.seen] as number);
      if (at === undefined) continue;
      weigh(one, at);
      isChanged = true;
    }
    if (isChanged) one.weighed = summed(one);
    return one.weighed;
  };
  const forget = () => {
    idfs = new Float64Array();
    if (kept.size) kept = new Map();
    changes = [];
  };
  return {
    of(digest) {
      const known = kept.get(digest);
      if (known) return update(known);
      if (kept.size >= REMEMBERED) forget();
      const one = made(digest);
      kept.set(digest, one);
      return one.weighed;
    },
    changed(terms) {
      if (changes.length + terms.length > MOST_CHANGED) forget();
      else if (kept.size) changes.push(...terms);
    },
    forget,
  };
}

/** The lengths of a report's vector, and its weightiest terms. */
function summed({ digest: { terms, codes }, weights, finds }: Omit<Kept, 'weighed' | 'seen'>): Weighed {
  const best: number[] = [];
  let [all, names, words] = [0, 0, 0];
  for (let at = 0; at < terms.length; at++) {
    const where = whereOf(codes[at] as number);
    const square = (weights[at] as number) ** 2;
    all += square;
    if (isNameTerm(where)) names += square;
    else if (isWordTerm(where)) words += square;
    if (finds[at] === 1) takeIfBest(best, at, weights);
  }
  const norms: Norms = [Math.sqrt(all), Math.sqrt(names), Math.sqrt(words)];
  return { terms, codes, weights, norms, probes: best.map((at) => terms[at] as number) };
}

/** Keeps the places of the weightiest terms, the first of equals first: terms come in order. */
function takeIfBest(best: number[], at: number, weights: Float64Array): void {
  const weight = weights[at] as number;
  let place = best.length;
  while (place > 0 && (weights[best[place - 1] as number] as number) < weight) place--;
  if (place >= PROBES) return;
  if (best.length === PROBES) best.pop();
  best.splice(place, 0, at);
}
