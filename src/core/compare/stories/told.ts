import { dctOf } from '../../article/facts.js';
import type { Source } from '../../sources/source.js';
import { isAnyName, isNameTerm } from '../storyTerms.js';
import { isOneEvent, type Likeness } from './likeness.js';
import { isConfirmed, isRefused } from './partStory.js';
import { type StoryDigest, whereOf } from './storyDigest.js';

/** Reports further apart than this tell of two events, however alike. */
const DAYS_APART = 9;

/** A source as it is compared. */
export interface Told extends StoryDigest {
  readonly source: Source;
  readonly number: number;
  /** Days since 1970; undefined where the day is not known, or known by the story alone: it is close to every day. */
  readonly day: number | undefined;
  /** How many names of who acts, and of any kind. */
  readonly actors: number;
  readonly names: number;
}

export const toldOf = (source: Source, digest: StoryDigest, number: number): Told => ({
  ...digest,
  source,
  number,
  day: dayOf(source),
  actors: countOf(digest, isNameTerm),
  names: countOf(digest, isAnyName),
});

/** Whether all that stories are found by is the same of both: two readings of one article with other marks, say. */
export const isSameTold = (a: Told, b: Told): boolean =>
  a.day === b.day &&
  a.source.file === b.source.file &&
  a.source.uri === b.source.uri &&
  a.source.facts.story === b.source.facts.story &&
  areEqual(a.source.facts.notStories ?? [], b.source.facts.notStories ?? []) &&
  areEqual(a.terms, b.terms) &&
  areEqual(a.codes, b.codes);

const areEqual = <T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

/** Whether two reports tell of one event, as far as the two of them show. */
export function tellsTheSame(a: Told, b: Told, alike: (a: Told, b: Told) => Likeness): boolean {
  if (isConfirmed(a.source, b.source)) return true;
  if (!areClose(a, b) || isRefused(a.source, b.source)) return false;
  return isOneEvent(alike(a, b), {
    days: a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day),
    actors: Math.min(a.actors, b.actors),
    names: Math.min(a.names, b.names),
  });
}

const countOf = ({ codes }: StoryDigest, isMeant: (where: number) => boolean): number =>
  codes.reduce((count, code) => count + (isMeant(whereOf(code)) ? 1 : 0), 0);

/** Whether two reports were published within the window. */
const areClose = (a: Told, b: Told): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS_APART;

function dayOf({ facts }: Source): number | undefined {
  const day = facts.inferredFrom === 'story' ? undefined : dctOf(facts);
  return day === undefined ? undefined : Date.parse(day) / 86_400_000;
}
