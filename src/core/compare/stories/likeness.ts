import { isAnyName, isNameTerm, isWordTerm } from '../storyTerms.js';
import { whereOf } from './storyDigest.js';
import type { Weighed } from './weighing.js';

/** How alike two reports are: cosines of tf-idf over all their terms, over their names, over the words of no name. */
export interface Likeness {
  readonly all: number;
  readonly names: number;
  readonly words: number;
  /** Names of any kind, places too, that both have. */
  readonly sharedNames: number;
}

/** A term that one report has in a name and the other as a word counts for neither. */
export function likeness(a: Weighed, b: Weighed): Likeness {
  let [all, names, words, sharedNames] = [0, 0, 0, 0];
  const [first, second] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const own = first[i] as number;
    const other = second[j] as number;
    if (own === other) {
      const x = whereOf(a.codes[i] as number);
      const y = whereOf(b.codes[j] as number);
      const both = (a.weights[i] as number) * (b.weights[j] as number);
      all += both;
      if (isNameTerm(x) && isNameTerm(y)) names += both;
      if (isAnyName(x) && isAnyName(y)) sharedNames++;
      else if (isWordTerm(x) && isWordTerm(y)) words += both;
    }
    if (own <= other) i++;
    if (other <= own) j++;
  }
  const cosine = (dot: number, at: 0 | 1 | 2) => dot / (a.norms[at] * b.norms[at] || 1);
  return { all: cosine(all, 0), names: cosine(names, 1), words: cosine(words, 2), sharedNames };
}

/** Likeness from which two reports of one day tell of one event, and what each day between them asks in addition. */
const ALIKE = 0.16;
const A_DAY_LATER = 0.015;
/** The same people do two things on one day: the words must be alike too. */
const WORDS = 0.1;
/** Two fires are told in the same words: the names must be alike too, or few of them and the words much the same. */
const NAMES = 0.08;
const SAME_WORDS = 0.5;

/** Likeness of two reports of one event of which one has a single name, and the other another. */
const FEW_NAMES = 0.32;

/** What is known of two reports beside their terms. */
export interface Between {
  /** Days between them, 0 where a day is not known. */
  readonly days: number;
  /** The fewer names of who acts, and of any kind, that one of them has. */
  readonly actors: number;
  readonly names: number;
}

/** From so many names of who acts two reports of one event have some in common. */
export const ENOUGH_ACTORS = 2;

/** Whether two reports so alike tell of one event. */
export function isOneEvent({ all, names, words, sharedNames }: Likeness, between: Between): boolean {
  if (all < ALIKE + A_DAY_LATER * Math.max(0, between.days - 2) || words < WORDS) return false;
  // One name may be anybody's of the event; of several some are named by all.
  if (between.names > 0 && !sharedNames && (between.names > 1 || all < FEW_NAMES)) return false;
  return between.actors < ENOUGH_ACTORS || names >= NAMES || (names > 0 && words >= SAME_WORDS);
}
