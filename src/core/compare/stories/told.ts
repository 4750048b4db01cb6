import { dctOf } from '../../article/facts.js';
import type { Source } from '../../sources/source.js';
import { isAnyName, isNameTerm } from '../storyTerms.js';
import { ENOUGH_ACTORS, isOneEvent, type Likeness } from './likeness.js';
import { isConfirmed, isDecided, isRefused } from './partStory.js';
import { type StoryDigest, whereOf } from './storyDigest.js';

/** Reports further apart than this tell of two events, however alike. */
const DAYS_APART = 9;

/** A source as it is compared. */
export interface Told extends StoryDigest {
  readonly source: Source;
  readonly number: number;
  /** Days since 1970; undefined where the day is not known, or known by the story alone: it is close to every day. */
  readonly day: number | undefined;
  /** Its names of any kind: those of who acts first, then those of places; both in order. */
  readonly names: Uint32Array;
  /** How many of them are of who acts. */
  readonly actors: number;
  /** Whether a person said anything of its story. */
  readonly isDecided: boolean;
}

export function toldOf(source: Source, digest: StoryDigest, number: number): Told {
  const actors: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < digest.codes.length; at++) {
    const where = whereOf(digest.codes[at] as number);
    if (isNameTerm(where)) actors.push(digest.terms[at] as number);
    else if (isAnyName(where)) places.push(digest.terms[at] as number);
  }
  const names = Uint32Array.from([...actors, ...places]);
  return { ...digest, source, number, day: dayOf(source), names, actors: actors.length, isDecided: isDecided(source) };
}

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
  const areDecided = a.isDecided && b.isDecided;
  if (areDecided && isConfirmed(a.source, b.source)) return true;
  // Most candidates go here: other days, other people.
  if (!areClose(a, b) || !mayBeOneEvent(a, b)) return false;
  if (areDecided && isRefused(a.source, b.source)) return false;
  return isOneEvent(alike(a, b), {
    days: a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day),
    actors: Math.min(a.actors, b.actors),
    names: Math.min(a.names.length, b.names.length),
  });
}

/** Whether two reports share the names that reports of one event share at least (see {@link isOneEvent}); not how alike they are. */
function mayBeOneEvent(a: Told, b: Told): boolean {
  const [own, others] = [a.actors, b.actors];
  if (sharesAny(a.names, b.names, { from: 0, to: own, start: 0, end: others })) return true;
  if (Math.min(own, others) >= ENOUGH_ACTORS) return false;
  const [all, theirs] = [a.names.length, b.names.length];
  return (
    Math.min(all, theirs) < 2 ||
    sharesAny(a.names, b.names, { from: own, to: all, start: others, end: theirs }) ||
    sharesAny(a.names, b.names, { from: 0, to: own, start: others, end: theirs }) ||
    sharesAny(a.names, b.names, { from: own, to: all, start: 0, end: others })
  );
}

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a part of one list and a part of the other, each in order, have a term in common. */
function sharesAny(a: Uint32Array, b: Uint32Array, { from, to, start, end }: Parts): boolean {
  for (let i = from, j = start; i < to && j < end; ) {
    const [own, other] = [a[i] as number, b[j] as number];
    if (own === other) return true;
    if (own < other) i++;
    else j++;
  }
  return false;
}

/** Whether two reports were published within the window. */
const areClose = (a: Told, b: Told): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS_APART;

function dayOf({ facts }: Source): number | undefined {
  const day = facts.inferredFrom === 'story' ? undefined : dctOf(facts);
  return day === undefined ? undefined : Date.parse(day) / 86_400_000;
}
