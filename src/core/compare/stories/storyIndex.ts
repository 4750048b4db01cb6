import type { Source } from '../../sources/source.js';
import { createTermPostings, NO_TERMS, placeOf } from '../termPostings.js';
import { createBallot } from './ballot.js';
import { createKnownStories } from './knownStories.js';
import type { Likeness } from './likeness.js';
import { createLikenesses } from './likenesses.js';
import { type StoryDigest, storyDigest } from './storyDigest.js';
import { createTies, partsOf } from './storyParts.js';
import { isSameTold, type Told, tellsTheSame, toldOf } from './told.js';
import { createWeighing, type Weighing } from './weighing.js';

/** Which sources tell one story. */
export interface StoryIndex {
  /** A source that was not there; `digest`: what `storyDigest` read of it. */
  add(source: Source, digest?: StoryDigest): void;
  drop(source: Source): void;
  /** A source in the place of one that was there, most often the same article with other words. Cost by what differs. */
  replace(before: Source, source: Source, digest?: StoryDigest): void;
  /**
   * Sources that tell the same story, this one included, in no order. Cost by the story. The same object until one of the
   * sources, or which of them tell it, changes.
   */
  storyOf(source: Source): ReadonlySet<Source>;
}

/** A term of more sources than this finds nobody. */
const COMMON = 400;
/** Weightiest terms of a report that has more than this from which two must lead to a candidate. */
const FEW_PROBES = 4;
const enoughOf = (probes: readonly number[]): number => (probes.length > FEW_PROBES ? 2 : 1);

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
  const weighing = createWeighing({ reports: () => told.size, count: postings.count }, COMMON);
  const ballot = createBallot();
  const free: number[] = [];
  const stories = createKnownStories();
  const hold = (one: Told) => {
    told.set(one.source, one);
    byNumber.set(one.number, one);
    const { story } = one.source.facts;
    if (story !== undefined) confirmed.set(story, (confirmed.get(story) ?? new Set()).add(one));
  };
  const release = (one: Told) => {
    told.delete(one.source);
    byNumber.delete(one.number);
    confirmed.get(one.source.facts.story ?? '')?.delete(one);
  };
  const index: StoryIndex = {
    add(source, digest = storyDigest(source)) {
      const one = toldOf(source, digest, free.pop() ?? told.size);
      hold(one);
      postings.change(one.number, NO_TERMS, one.terms);
      weighing.forget();
      stories.forget();
    },
    drop(source) {
      const one = told.get(source);
      if (!one) return;
      release(one);
      free.push(one.number);
      postings.change(one.number, one.terms, NO_TERMS);
      weighing.forget();
      stories.drop(source);
      stories.forget();
    },
    replace(before, source, digest = storyDigest(source)) {
      const old = told.get(before);
      if (!old) return index.add(source, digest);
      const one = toldOf(source, digest, old.number);
      release(old);
      hold(one);
      if (isSameTold(old, one)) return stories.rename(before, source);
      weighing.changed(postings.change(one.number, old.terms, one.terms));
      stories.drop(before);
      stories.forget();
    },
    storyOf(source) {
      const known = stories.of(source);
      const own = told.get(source);
      if (known || !own) return known ?? new Set([source]);
      const alike = createLikenesses((one) => weighing.of(one));
      const ties = createTies(own, (one) => neighbours(one, alike));
      stories.know(partsOf(ties, alike, (one) => weighing.of(one)));
      return stories.of(source) ?? new Set([source]);
    },
  };
  return index;

  function neighbours(one: Told, alike: (a: Told, b: Told) => Likeness): readonly Told[] {
    const { probes } = weighing.of(one);
    for (const term of probes) for (const number of postings.of(term)) ballot.vote(number, 1);
    const enough = enoughOf(probes);
    for (const { number } of confirmed.get(one.source.facts.story ?? '') ?? []) ballot.vote(number, enough);
    return ballot.take(enough).flatMap((number) => {
      const other = byNumber.get(number) as Told;
      return other !== one && tellsTheSame(one, other, alike) && finds(other, one, weighing) ? [other] : [];
    });
  }
}

/** Whether a report's own terms lead to another, too: else a story would hang on which of them is asked about. */
function finds(one: Told, other: Told, weighing: Weighing): boolean {
  const { story } = one.source.facts;
  if (story !== undefined && other.source.facts.story === story) return true;
  const { probes } = weighing.of(one);
  let left = enoughOf(probes);
  for (const term of probes) if (placeOf(other.terms, term) !== undefined && --left === 0) return true;
  return false;
}
