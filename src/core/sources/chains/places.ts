import { foldName } from '../../text/fold.js';
import type { Groups } from './groups.js';
import { classOf, PREMISES, singular } from './lexicon/nounClasses.js';
import type { Read } from './reference.js';

/** Links places: of a story by their name or by what they are, of a topic by name alone. */
export function linkPlaces(all: readonly Read[], groups: Groups, byName: boolean): void {
  const places = all
    .filter(({ sort, kind }) => sort === 'where' && kind !== 'pronoun')
    .map((one) => ({ one, place: placeOf(one) }));
  for (const [at, a] of places.entries()) {
    if (byName && !a.place.isName) continue;
    for (const b of places.slice(0, at)) {
      if (byName && !b.place.isName) continue;
      if (!groups.areOne(a.one, b.one) && samePlace(a.place, b.place)) groups.join(b.one, a.one);
    }
  }
}

interface Place {
  /** The phrase up to its first preposition is a name. */
  readonly isName: boolean;
  /** Words of that name, or the names that a noun goes with. */
  readonly names: readonly string[];
  readonly head: string;
  readonly all: string;
}

const SMALL = new Set('the a an of and its his her their same this that s notorious'.split(' '));
const PREPOSITIONS =
  /^(?:in|on|at|off|of|from|to|near|outside|inside|over|under|between|along|alongside|by|for|into|towards|through|above|across|where)$/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['st', 'saint'],
  ['ft', 'fort'],
  ['n', 'north'],
  ['s', 'south'],
]);
/** What stands before "of" and a name that is that place's own. */
const SETTLED = new Set(
  'city town village province island state district county region republic kingdom municipality port'.split(' '),
);
/** Words of place names that many of them have. */
const COMMON = new Set(
  'mount national park river lake new north south east west street avenue road state route city county saint fort island sea gulf hill'.split(
    ' ',
  ),
);

function placeOf({ words, name }: Pick<Read, 'words' | 'name'>): Place {
  const tokens = words
    .replace(/[.,]+$/, '')
    .split(/[\s/]+/)
    .filter(Boolean);
  while (
    tokens.length > 1 &&
    (PREPOSITIONS.test((tokens[0] as string).toLowerCase()) || SMALL.has((tokens[0] as string).toLowerCase()))
  )
    tokens.shift();
  const isCut = (word: string, at: number): boolean =>
    (PREPOSITIONS.test(word.toLowerCase()) &&
      !(word === 'of' && /^(?:\p{Lu}|the$)/u.test(tokens[at + 1] ?? '') && /^\p{Lu}/u.test(tokens[at - 1] ?? ''))) ||
    /^[-–]$/.test(word);
  const owned = tokens.findIndex(
    (word, at) => at < tokens.length - 1 && /['’]s$/.test(word) && PREPOSITIONS.test(tokens[at + 1] ?? '') === false,
  );
  const end = tokens.findIndex((word, at) => at > 0 && isCut(word, at));
  const phrase = tokens.slice(0, end < 0 ? tokens.length : end);
  // "The village of Lesse" is called Lesse.
  const called = end > 0 && tokens[end] === 'of' && SETTLED.has(foldName(tokens[end - 1] ?? '')) ? tokens[end + 1] : undefined;
  if (called && /^\p{Lu}/u.test(called)) return placeOf({ words: tokens.slice(end + 1).join(' '), name });
  const head = foldName(phrase.at(-1) ?? '');
  const isName = /^\p{Lu}|^\d+\p{L}/u.test(phrase.at(-1) ?? '') && name.length > 0;
  const own = (
    isName && owned >= 0 && owned < phrase.length - 1 && name.length > 2 ? phrase.slice(owned + 1) : isName ? phrase : tokens
  ).filter((word) => /^\p{Lu}|^\d+\p{L}/u.test(word));
  const names = own
    .flatMap((word) => foldName(word).split(' '))
    .filter((word) => word && !SMALL.has(word))
    .map((word) => SHORT.get(word) ?? word);
  return { isName, names, head: classOf(singular(head).noun), all: foldName(words) };
}

function samePlace(a: Place, b: Place): boolean {
  if (a.all === b.all) return true;
  const shared = a.names.filter((word) => b.names.includes(word));
  const telling = shared.some((word) => !COMMON.has(word));
  if (a.isName && b.isName) return telling && shared.length >= 0.5 * Math.min(a.names.length, b.names.length);
  if (a.isName !== b.isName) return false;
  const kind = (head: string): string => (PREMISES.has(head) ? 'premises' : head);
  return kind(a.head) === kind(b.head) && (telling || !a.names.length || !b.names.length || PREMISES.has(a.head));
}
