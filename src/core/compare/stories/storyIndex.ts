import type { Source } from '../../sources/source.js';
import { createTermPostings } from '../termPostings.js';
import { type Likeness, likeness, type Norms, normsOf } from './likeness.js';
import { type StoryDigest, storyDigest, weightOf } from './storyDigest.js';
import { createTies, partsOf } from './storyParts.js';
import { type Told, tellsTheSame, toldOf } from './told.js';

/** Which sources tell one story. */
export interface StoryIndex {
  /** `digest`: what `storyDigest` read of it. */
  add(source: Source, digest?: StoryDigest): void;
  drop(source: Source): void;
  /** Sources that tell the same story, this one included, in no order. Cost by the story. */
  storyOf(source: Source): ReadonlySet<Source>;
}

/** Sources that every corpus is taken to have beside its own: in a folder of five no word is common yet. */
const BACKGROUND = 40;
/** Terms by which candidates are looked for: the weightiest of an article. */
const PROBES = 24;
/** A term of more sources than this finds nobody. */
const COMMON = 400;

/**
 * Clusters by the cosine of tf-idf over names, lead and rest within a window of days (as event detection from news does:
 * Allan et al. 1998, "On-line new event detection and tracking"). Two groups that one report ties together are one story
 * only where they are alike on the whole. A person's own grouping wins.
 */
export function createStoryIndex(): StoryIndex {
  const told = new Map<Source, Told>();
  const byNumber = new Map<number, Told>();
  const postings = createTermPostings(COMMON, () => [...byNumber].map(([number, { terms }]) => [number, terms] as const));
  const confirmed = new Map<string, Set<Told>>();
  let next = 0;
  let stories = new Map<Source, ReadonlySet<Source>>();
  let norms = new Map<Told, Norms>();
  const idf = (term: number) => Math.log(1 + (told.size + BACKGROUND) / Math.max(1, postings.count(term)));
  const withNorms = (digest: Told) => {
    const known = norms.get(digest) ?? normsOf(digest, idf);
    norms.set(digest, known);
    return { digest, norms: known };
  };
  const alike = (a: Told, b: Told): Likeness => likeness(withNorms(a), withNorms(b), idf);
  const neighbours = (one: Told): readonly Told[] => {
    const probes = probesOf(one, postings.count, idf);
    const votes = new Map<Told, number>();
    const vote = (other: Told, count: number) => votes.set(other, (votes.get(other) ?? 0) + count);
    for (const term of probes) for (const number of postings.of(term)) vote(byNumber.get(number) as Told, 1);
    const enough = probes.length > 4 ? 2 : 1;
    for (const other of confirmed.get(one.source.facts.story ?? '') ?? []) vote(other, enough);
    votes.delete(one);
    return [...votes].flatMap(([other, count]) => (count >= enough && tellsTheSame(one, other, alike) ? [other] : []));
  };
  const forget = () => {
    if (stories.size) stories = new Map();
    if (norms.size) norms = new Map();
  };
  return {
    add(source, digest = storyDigest(source)) {
      const one = toldOf(source, digest, next++);
      told.set(source, one);
      byNumber.set(one.number, one);
      postings.add(one.number, one.terms);
      const { story } = source.facts;
      if (story !== undefined) confirmed.set(story, (confirmed.get(story) ?? new Set()).add(one));
      forget();
    },
    drop(source) {
      const one = told.get(source);
      if (!one) return;
      told.delete(source);
      byNumber.delete(one.number);
      postings.drop(one.number, one.terms);
      confirmed.get(source.facts.story ?? '')?.delete(one);
      forget();
    },
    storyOf(source) {
      const known = stories.get(source);
      const own = told.get(source);
      if (known || !own) return known ?? new Set([source]);
      const ties = createTies(own, neighbours);
      for (const part of partsOf(ties, alike, idf)) for (const member of part) stories.set(member, part);
      return stories.get(source) ?? new Set([source]);
    },
  };
}

/** The weightiest terms of a source that others have too. */
function probesOf(
  { terms, codes }: StoryDigest,
  count: (term: number) => number,
  idf: (term: number) => number,
): readonly number[] {
  const found: { readonly term: number; readonly weight: number }[] = [];
  for (const [at, term] of terms.entries()) {
    const sources = count(term);
    if (sources > 1 && sources <= COMMON) found.push({ term, weight: weightOf(codes[at] as number) * idf(term) });
  }
  found.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return found.slice(0, PROBES).map(({ term }) => term);
}
