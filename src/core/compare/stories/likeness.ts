import { isAnyName, isNameTerm, isWordTerm } from '../storyTerms.js';
import { type StoryDigest, weightOf, whereOf } from './storyDigest.js';

/** How alike two reports are: cosines of tf-idf over all their terms, over their names, over the words of no name. */
export interface Likeness {
  readonly all: number;
  readonly names: number;
  readonly words: number;
  /** Names of any kind, places too, that both have. */
  readonly sharedNames: number;
}

/** Length of a report's terms as a vector: of all, of its names, of its words. */
export type Norms = readonly [all: number, names: number, words: number];

/** A term that one report has in a name and the other as a word counts for neither. */
export function likeness(
  a: { readonly digest: StoryDigest; readonly norms: Norms },
  b: { readonly digest: StoryDigest; readonly norms: Norms },
  idf: (term: number) => number,
): Likeness {
  const dots = [0, 0, 0] as [number, number, number];
  let sharedNames = 0;
  const [first, second] = [a.digest, b.digest];
  for (let i = 0, j = 0; i < first.terms.length && j < second.terms.length; ) {
    const [own, other] = [first.terms[i] as number, second.terms[j] as number];
    if (own === other) {
      const [x, y] = [first.codes[i] as number, second.codes[j] as number];
      const both = weightOf(x) * weightOf(y) * idf(own) ** 2;
      dots[0] += both;
      if (isNameTerm(whereOf(x)) && isNameTerm(whereOf(y))) dots[1] += both;
      if (isAnyName(whereOf(x)) && isAnyName(whereOf(y))) sharedNames++;
      else if (isWordTerm(whereOf(x)) && isWordTerm(whereOf(y))) dots[2] += both;
    }
    if (own <= other) i++;
    if (other <= own) j++;
  }
  const cosine = (at: 0 | 1 | 2) => dots[at] / (a.norms[at] * b.norms[at] || 1);
  return { all: cosine(0), names: cosine(1), words: cosine(2), sharedNames };
}

export function normsOf({ terms, codes }: StoryDigest, idf: (term: number) => number): Norms {
  const sums = [0, 0, 0] as [number, number, number];
  for (const [at, term] of terms.entries()) {
    const code = codes[at] as number;
    const square = (weightOf(code) * idf(term)) ** 2;
    sums[0] += square;
    if (isNameTerm(whereOf(code))) sums[1] += square;
    else if (isWordTerm(whereOf(code))) sums[2] += square;
  }
  return [Math.sqrt(sums[0]), Math.sqrt(sums[1]), Math.sqrt(sums[2])];
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
const ENOUGH_ACTORS = 2;

/** Whether two reports so alike tell of one event. */
export function isOneEvent({ all, names, words, sharedNames }: Likeness, between: Between): boolean {
  if (all < ALIKE + A_DAY_LATER * Math.max(0, between.days - 2) || words < WORDS) return false;
  // One name may be anybody's of the event; of several some are named by all.
  if (between.names > 0 && !sharedNames && (between.names > 1 || all < FEW_NAMES)) return false;
  return between.actors < ENOUGH_ACTORS || names >= NAMES || (names > 0 && words >= SAME_WORDS);
}
