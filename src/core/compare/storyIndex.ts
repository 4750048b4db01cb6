import { dctOf } from '../article/facts.js';
import type { Source } from '../sources/source.js';
import { isConfirmed, isRefused, partStory, type StoryTie } from './partStory.js';
import { type StoryDigest, storyDigest, weightOf } from './storyDigest.js';
import { createTermPostings } from './termPostings.js';

/** Which sources tell one story. */
export interface StoryIndex {
  /** `digest`: what `storyDigest` read of it. */
  add(source: Source, digest?: StoryDigest): void;
  drop(source: Source): void;
  /** Sources that tell the same story, this one included, in no order. Cost by the story. */
  storyOf(source: Source): ReadonlySet<Source>;
}

/** Reports further apart than this tell of two events, however alike. */
const DAYS_APART = 9;
/** Cosine from which two reports tell of one event. */
const ALIKE = 0.16;
/** Sources that every corpus is taken to have beside its own: in a folder of five no word is common yet. */
const BACKGROUND = 40;
/** Terms by which candidates are looked for: the weightiest of an article. */
const PROBES = 24;
/** A term of more sources than this finds nobody. */
const COMMON = 400;

/** A source as it is compared. */
interface Told extends StoryDigest {
  readonly source: Source;
  readonly number: number;
  /** Days since 1970; undefined where the day is not known, or known by the story alone: it is close to every day. */
  readonly day: number | undefined;
}

/**
 * Single-link clusters by the cosine of tf-idf over names, lead and rest within a window of days (as event detection
 * from news does: Allan et al. 1998, "On-line new event detection and tracking"). A person's own grouping wins.
 */
export function createStoryIndex(): StoryIndex {
  const told = new Map<Source, Told>();
  const byNumber = new Map<number, Told>();
  const postings = createTermPostings(COMMON, () => [...byNumber].map(([number, { terms }]) => [number, terms] as const));
  const confirmed = new Map<string, Set<Told>>();
  let next = 0;
  let stories = new Map<Source, ReadonlySet<Source>>();
  let norms = new Map<Told, number>();
  const idf = (term: number) => Math.log(1 + (told.size + BACKGROUND) / Math.max(1, postings.count(term)));
  const normOf = (one: Told): number => {
    const known = norms.get(one);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [at, term] of one.terms.entries()) sum += (weightOf(one.codes[at] as number) * idf(term)) ** 2;
    norms.set(one, Math.sqrt(sum));
    return Math.sqrt(sum);
  };
  const cosine = (a: Told, b: Told): number => dotOf(a, b, idf) / (normOf(a) * normOf(b) || 1);
  const neighbours = (one: Told): readonly Told[] => {
    const votes = new Set<Told>();
    for (const term of probesOf(one, postings.count, idf))
      for (const number of postings.of(term)) votes.add(byNumber.get(number) as Told);
    for (const other of confirmed.get(one.source.facts.story ?? '') ?? []) votes.add(other);
    votes.delete(one);
    return [...votes].filter((other) => tellsTheSame(one, other, () => cosine(one, other)));
  };
  const tiesOf = (story: ReadonlySet<Told>): readonly StoryTie[] =>
    [...story].flatMap((a) =>
      neighbours(a).map((b): StoryTie => {
        const alike = isConfirmed(a.source, b.source) ? Number.POSITIVE_INFINITY : cosine(a, b);
        return { a: a.source, b: b.source, alike };
      }),
    );
  const forget = () => {
    if (stories.size) stories = new Map();
    if (norms.size) norms = new Map();
  };
  return {
    add(source, digest = storyDigest(source)) {
      const one: Told = { ...digest, source, number: next++, day: dayOf(source) };
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
      const story = new Set([own]);
      for (const member of story) for (const other of neighbours(member)) story.add(other);
      const all = new Set([...story].map((one) => one.source));
      for (const part of partStory(all, () => tiesOf(story))) for (const member of part) stories.set(member, part);
      return stories.get(source) ?? all;
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

/** Sum over the terms of both, which are in order. */
function dotOf(a: StoryDigest, b: StoryDigest, idf: (term: number) => number): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [first, second] = [a.terms[i] as number, b.terms[j] as number];
    if (first === second) dot += weightOf(a.codes[i] as number) * weightOf(b.codes[j] as number) * idf(first) ** 2;
    if (first <= second) i++;
    if (second <= first) j++;
  }
  return dot;
}

function tellsTheSame(a: Told, b: Told, cosine: () => number): boolean {
  if (isConfirmed(a.source, b.source)) return true;
  return areClose(a, b) && !isRefused(a.source, b.source) && cosine() >= ALIKE;
}

/** Whether two reports were published within the window. */
const areClose = (a: Told, b: Told): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS_APART;

function dayOf({ facts }: Source): number | undefined {
  const day = facts.inferredFrom === 'story' ? undefined : dctOf(facts);
  return day === undefined ? undefined : Date.parse(day) / 86_400_000;
}
