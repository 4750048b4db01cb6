import type { Sex } from '../reference.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a pronoun says of who is meant: the sex, and whether they are several. */
export interface Said {
  readonly gender: Sex;
  readonly many: boolean | undefined;
}

const said = (words: string, gender: Sex, many: boolean | undefined): readonly (readonly [string, Said])[] =>
  words.split(' ').map((word) => [word, { gender, many }] as const);

/** Words that stand for somebody or some place named elsewhere. */
export const PRONOUNS: ReadonlyMap<string, Said> = new Map([
  ...said('he him his himself', 'male', false),
  ...said('she her hers herself', 'female', false),
  ...said('they them their theirs themselves we us our ourselves', undefined, true),
  ...said("i me my myself i'm", undefined, false),
  ...said('it its itself who which that whom whose both there where here', undefined, undefined),
]);

/** Pronouns that stand for what was named right before. */
export const RELATIVE = set('who which that whom whose where');

/** Numbers in words by their value. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at]),
);

/** Words that open a phrase and are no part of what it names. */
export const DETERMINERS = set(
  'a an the this that these those his her its their our my your another some several many two three',
);

/** Words before which the head of a phrase stands. */
export const CUT = set(
  'of in at from who that which for with on near between outside off along to under behind over above below',
);

/** What follows a person's name and is none: degrees, `Jr`. */
export const SUFFIXES = set('jr sr md phd mba ii iii iv esq m d b a n y');

/** Small words inside names. */
export const LINKS = set('of and the for de van der von al el bin la del di da');

/** Words that stand before one person's name alone. */
export const BEFORE_PEOPLE = set('dr mr mrs ms president coach');
