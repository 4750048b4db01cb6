import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { createCohesion } from './cohesion.js';
import type { Likeness } from './likeness.js';
import { isConfirmed, partStory, type StoryTie } from './partStory.js';
import type { StoryDigest } from './storyDigest.js';
import type { Told } from './told.js';
import type { Weighed } from './weighing.js';

/** Reports that are tied together, directly or by others, each with those it is tied to. */
export type Ties = ReadonlyMap<Told, ReadonlySet<Told>>;

export function createTies(start: Told, neighbours: (one: Told) => readonly Told[]): Ties {
  const ties = new Map<Told, Set<Told>>([[start, new Set()]]);
  for (const [one, own] of ties) {
    for (const other of neighbours(one)) {
      own.add(other);
      ties.set(other, (ties.get(other) ?? new Set()).add(one));
    }
  }
  return ties;
}

/** The stories among reports that are tied together. */
export function partsOf(
  ties: Ties,
  alike: (a: Told, b: Told) => Likeness,
  weighed: (one: StoryDigest) => Weighed,
): readonly ReadonlySet<Source>[] {
  const told = new Map([...ties.keys()].map((one) => [one.source, one]));
  const all = new Set(told.keys());
  const tell = () =>
    [...ties].flatMap(([a, others]) =>
      [...others].flatMap((b): readonly StoryTie[] =>
        a.number < b.number ? [{ ...inOrder(a, b), alike: strength(a, b, ties, alike) }] : [],
      ),
    );
  if (all.size < 3) return partStory(all, tell);
  const memberOf = (source: Source): Told => told.get(source) as Told;
  const areTied = (a: Source, b: Source) => ties.get(memberOf(a))?.has(memberOf(b)) ?? false;
  return partStory(all, tell, createCohesion(memberOf, areTied, weighed));
}

/** A tie's sides in file order, so that the same ties are told however the reports came. */
const inOrder = (a: Told, b: Told): { readonly a: Source; readonly b: Source } =>
  byFile(a.source, b.source) < 0 ? { a: a.source, b: b.source } : { a: b.source, b: a.source };

/**
 * How alike two reports are, less where they are tied to different others: a report of two events is tied to both, and to
 * neither as strongly as each event's own reports are to one another.
 */
function strength(a: Told, b: Told, ties: Ties, alike: (a: Told, b: Told) => Likeness): number {
  if (isConfirmed(a.source, b.source)) return Number.POSITIVE_INFINITY;
  const [first, second] = [ties.get(a) as ReadonlySet<Told>, ties.get(b) as ReadonlySet<Told>];
  let common = 2;
  for (const one of first) if (second.has(one)) common++;
  return (alike(a, b).all * common) / (first.size + second.size + 2 - common);
}
