import { foldName } from '../../text/fold.js';
import type { Groups } from './groups.js';
import { classOf, singular } from './lexicon/nounClasses.js';
import type { Read } from './reference.js';

/** Links places of one story: the same names in them, or the same kind of place where no name tells. */
export function linkPlaces(all: readonly Read[], groups: Groups): void {
  const places = all.filter(({ sort, kind }) => sort === 'where' && kind !== 'pronoun');
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(0, at)) {
      if (!groups.areOne(one, other) && samePlace(one, other)) groups.join(other, one);
    }
  }
}

const SMALL = new Set('the a an of in at on off to from near and outside inside over under between along alongside by for down up into towards through its his her their same this that s'.split(' '));

const wordsOf = ({ words }: Read): readonly string[] => foldName(words).split(' ').filter((word) => word && !SMALL.has(word)).map((word) => classOf(singular(word).noun));

function samePlace(a: Read, b: Read): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.join(' ') === y.join(' ')) return true;
  const shared = a.name.filter((word) => b.name.includes(word)).length;
  if (a.name.length && b.name.length) return shared > 0 && shared >= 0.6 * Math.min(a.name.length, b.name.length) && shared >= 0.5 * Math.max(a.name.length, b.name.length);
  if (a.name.length !== b.name.length) return a.head === b.head && a.head.length > 3;
  return a.head === b.head;
}
