import { dctOf } from '../article/facts.js';
import type { Source } from '../sources/source.js';
import { isConfirmed, isRefused, partStory, type StoryTie } from './partStory.js';
import { createPostings } from './postings.js';
import { type StoryTerms, storyTerms } from './storyTerms.js';

/** Which sources tell one story. */
export interface StoryIndex {
  add(source: Source): void;
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

/**
 * Single-link clusters by the cosine of tf-idf over names, lead and rest within a window of days (as event detection
 * from news does: Allan et al. 1998, "On-line new event detection and tracking"). A person's own grouping wins.
 */
export function createStoryIndex(): StoryIndex {
  const postings = createPostings<string, Source>();
  const terms = new Map<Source, StoryTerms>();
  const confirmed = createPostings<string, Source>();
  let stories = new Map<Source, ReadonlySet<Source>>();
  let norms = new Map<Source, number>();
  const idf = (term: string) => Math.log(1 + (terms.size + BACKGROUND) / Math.max(1, postings.of(term).size));
  const normOf = (source: Source): number => {
    const known = norms.get(source);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [term, tf] of terms.get(source) ?? []) sum += (tf * idf(term)) ** 2;
    norms.set(source, Math.sqrt(sum));
    return Math.sqrt(sum);
  };
  const cosine = (a: Source, b: Source): number => {
    const [first, second] = [terms.get(a), terms.get(b)];
    if (!first || !second) return 0;
    let dot = 0;
    for (const [term, tf] of first) {
      const other = second.get(term);
      if (other) dot += tf * other * idf(term) ** 2;
    }
    return dot / (normOf(a) * normOf(b) || 1);
  };
  const neighbours = (source: Source): readonly Source[] => {
    const weighty = [...(terms.get(source) ?? [])]
      .filter(([term]) => postings.of(term).size > 1 && postings.of(term).size <= COMMON)
      .map(([term, tf]) => ({ term, weight: tf * idf(term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, PROBES);
    const votes = new Map<Source, number>();
    for (const { term } of weighty) for (const other of postings.of(term)) votes.set(other, (votes.get(other) ?? 0) + 1);
    for (const other of confirmed.of(source.facts.story ?? '')) votes.set(other, 1);
    votes.delete(source);
    return [...votes.keys()].filter((other) => tellsTheSame(source, other, () => cosine(source, other)));
  };
  const tiesOf = (story: ReadonlySet<Source>): readonly StoryTie[] =>
    [...story].flatMap((a) =>
      neighbours(a).map((b): StoryTie => ({ a, b, alike: isConfirmed(a, b) ? Number.POSITIVE_INFINITY : cosine(a, b) })),
    );
  const forget = () => {
    stories = new Map();
    norms = new Map();
  };
  return {
    add(source) {
      const found = storyTerms(source);
      terms.set(source, found);
      postings.add(found.keys(), source);
      confirmed.add(storyNamed(source), source);
      forget();
    },
    drop(source) {
      postings.drop(terms.get(source)?.keys() ?? [], source);
      terms.delete(source);
      confirmed.drop(storyNamed(source), source);
      forget();
    },
    storyOf(source) {
      const known = stories.get(source);
      if (known) return known;
      const story = new Set([source]);
      for (const member of story) for (const next of neighbours(member)) story.add(next);
      for (const part of partStory(story, () => tiesOf(story))) for (const member of part) stories.set(member, part);
      return stories.get(source) ?? story;
    },
  };
}

function tellsTheSame(a: Source, b: Source, cosine: () => number): boolean {
  if (isConfirmed(a, b)) return true;
  return !isRefused(a, b) && areClose(a, b) && cosine() >= ALIKE;
}

const storyNamed = ({ facts: { story } }: Source): readonly string[] => (story === undefined ? [] : [story]);

/** Whether two reports were published within the window; a day that is not known, or known by the story alone, is close to every day. */
function areClose(a: Source, b: Source): boolean {
  const [first, second] = [a, b].map(({ facts }) => (facts.inferredFrom === 'story' ? undefined : dctOf(facts)));
  if (!first || !second) return true;
  return Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000 <= DAYS_APART;
}
