import type { Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { PartInEvent } from './partInEvent.js';

/** The sex that words tell; undefined where they do not. */
export type Sex = 'male' | 'female' | undefined;

/** What something can be at all: a thing is one that bears a name and acts, as ships do. */
export type Nature = 'person' | 'body' | 'thing';

/** Somebody or something spoken of, however worded: by name, by a noun, a pronoun, a number. */
export interface Reference {
  readonly span: Span;
  /** `who`: people and bodies, also ships and peoples; `where`: places. */
  readonly sort: 'who' | 'where';
}

/** The text that references stand in, sorted by span. */
export interface ReferenceText {
  readonly text: Text;
  readonly references: readonly Reference[];
}

/** What a reference says by itself and by the words beside it. */
export interface Read extends Reference {
  /** Index of its text, then of itself among all. */
  readonly at: number;
  readonly id: number;
  readonly words: string;
  readonly kind: 'name' | 'noun' | 'pronoun' | 'count';
  /** Words of the name, folded, in order; of a place all of its names. */
  readonly name: readonly string[];
  /** Class of the noun, in the singular. */
  readonly head: string;
  /** Nouns in the singular that stand beside a name and say what its bearer is. */
  readonly roles: readonly string[];
  readonly many: boolean | undefined;
  readonly count?: number;
  readonly gender: Sex;
  readonly age?: number;
  /** Nationalities and places that the phrase is qualified by, folded. */
  readonly origins: readonly string[];
  readonly part?: PartInEvent;
  /** What it can be at all, where the words tell. */
  readonly nature?: Nature;
  /** Its words begin with a capital where a sentence does not: a title or a body called by its short form. */
  readonly capital: boolean;
  readonly indefinite: boolean;
  readonly sentence: number;
  /** Words in lower case right before and after in the same sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
