import { commonWords, gazetteer, gazetteerKey } from '../../entities/lexicon.js';
import { foldName } from '../../text/fold.js';
import { FEMALE, MALE } from '../../text/sexOfWords.js';
import { classOf, GROUPS, isClassed, PARTS, singular } from './lexicon/nounClasses.js';
import { PREPOSITIONS } from './lexicon/verbs.js';
import { NUMBERS, PRONOUNS } from './lexicon/words.js';
import { natureOf } from './natureOf.js';
import { type PartInEvent, partInEvent } from './partInEvent.js';
import { headOf, isNameWord, nameIn, nounOf, saysWhat, tokensOf } from './phrase.js';
import type { Nature, Read, Reference, ReferenceText, Sex } from './reference.js';
import { apposedIn, countIn, type Surroundings, surroundingsOf } from './surroundings.js';

/** Reads every reference of a list of texts; ids count up over all. */
export function readReferences(texts: readonly ReferenceText[]): readonly Read[] {
  let id = 0;
  return texts.flatMap((one, at) => {
    const lower = lowerWords(one);
    const nexts = startsAfter(one.references);
    return one.references.map((reference, index) => {
      const around = surroundingsOf(one, reference.span, nexts[index] as number);
      const words = one.text.source.slice(reference.span.start, reference.span.end).replace(/^["“'‘[]+/, '');
      return { ...read({ reference, words, around, lower }), at, id: id++ };
    });
  });
}

/** Where the next reference to people or bodies begins, of each. */
function startsAfter(references: readonly Reference[]): readonly number[] {
  const found: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = references.length - 1; at >= 0; at--) {
    found[at] = next;
    const { sort, span } = references[at] as Reference;
    if (sort === 'who') next = span.start;
  }
  return found;
}

/** Words that the text has in lower case: their capitals elsewhere prove nothing. */
const lowerWords = ({ text }: ReferenceText): ReadonlySet<string> =>
  new Set(text.words.map(({ text: word }) => word).filter((word) => word === word.toLowerCase()));

interface Reading {
  readonly reference: Reference;
  readonly words: string;
  readonly around: Surroundings;
  readonly lower: ReadonlySet<string>;
}
type Worded = Omit<Read, 'at' | 'id'>;

function read(reading: Reading): Worded {
  const { reference, words, around } = reading;
  const { sentence, before, after, own, goesOn } = around;
  const base = { ...reference, words, before, after, sentence, ...NOTHING };
  const part = reference.sort === 'who' ? partInEvent(before, own, goesOn) : undefined;
  const key = words.toLowerCase().replace(/’/g, "'");
  const pronoun = PRONOUNS.get(key);
  if (pronoun) {
    // "Killed his wife": an owner has no part in what was done to what is owned.
    const isOwner = OWNERS.test(key) || (key === 'her' && /^\p{Ll}/u.test(after[0] ?? '') && !PREPOSITIONS.has(after[0] ?? ''));
    const hasPart = part && !isOwner && (pronoun.gender || key === 'who');
    return { ...base, ...pronoun, kind: 'pronoun', head: key, ...(hasPart ? { part } : {}) };
  }
  const count = /^\d[\d,]*$/.test(key) ? Number(key.replaceAll(',', '')) : NUMBERS.get(key);
  if (count === undefined && key !== 'others') return { ...base, ...readPhrase(reading, part) };
  return { ...base, kind: 'count', many: count !== 1, indefinite: true, ...(count ? { count } : {}), ...(part ? { part } : {}) };
}

const OWNERS = /^(?:his|its|their|my|our|whose)$/;
const NOTHING = {
  name: [],
  head: '',
  roles: [],
  many: undefined,
  gender: undefined,
  origins: [],
  capital: false,
  indefinite: false,
};

type Phrase = Omit<Worded, 'span' | 'sort' | 'words' | 'before' | 'after' | 'sentence'>;

function readPhrase({ reference: { sort }, words, around, lower }: Reading, part: PartInEvent | undefined): Phrase {
  const { before, leading, own, age } = around;
  const tokens = tokensOf(words);
  const isName = (word: string): boolean => isNameWord(word, lower);
  const name = isKnownName(tokens)
    ? foldName(tokens.join(' ')).split(' ')
    : sort === 'who'
      ? nameIn(tokens, isName)
      : tokens.filter(isName).map(foldName).filter(Boolean);
  const headWord = headOf(tokens);
  const isNamed = name.length > 0 && (sort === 'where' || /^(?:\p{Lu}|\d+\p{L})/u.test(headWord));
  const { noun, many } = singular(headWord.toLowerCase());
  const head = nounOf(tokens, noun);
  const lowerTokens = tokens.map((word) => word.toLowerCase());
  const roles = rolesIn(isNamed ? leading.at(-1) : undefined, [
    ...leading,
    ...tokens.filter((word) => !isName(word)),
    ...apposedIn(own),
  ]);
  const titled = (before.at(-1) === '.' ? before.at(-2) : before.at(-1)) ?? '';
  const gender = isNamed ? sexOf([titled, name[0] ?? '']) : sexOfNoun(noun);
  const nature =
    sort === 'who' ? natureOf({ isNamed, name, head, gender, roles, words, before: before.at(-1) ?? '' }) : undefined;
  const ownPart = partOf(isNamed, nature, head, part);
  const count = countIn([...leading, ...lowerTokens]);
  return {
    kind: isNamed ? 'name' : 'noun',
    name: isNamed ? name : [],
    head,
    roles,
    many: isNamed ? undefined : isMany(noun, many, before),
    gender,
    origins: sort === 'who' ? originsIn([...leading, ...tokens]) : [],
    capital: tokens.every((word) => /^\p{Lu}|^of$/u.test(word)) && before.length > 0,
    indefinite: [lowerTokens[0] ?? '', ...leading].some((word) => /^(?:an?|another|one)$/.test(word)),
    ...(count === undefined ? {} : { count }),
    ...(age === undefined ? {} : { age }),
    ...(ownPart ? { part: ownPart } : {}),
    ...(nature ? { nature } : {}),
  };
}

/** "United Nations": plain words that the gazetteer knows as a name together. */
const isKnownName = (tokens: readonly string[]): boolean =>
  tokens.length > 1 &&
  tokens.every((word) => /^\p{Lu}|^of$/u.test(word)) &&
  gazetteer().names.has(gazetteerKey(tokens.join(' ')));

/** Several, one, or (a body) either. "One of the players" is one. */
function isMany(noun: string, plural: boolean, before: readonly string[]): boolean | undefined {
  if (plural) return !before.slice(-5).join(' ').includes('one of the');
  return GROUPS.has(noun) ? undefined : false;
}

function partOf(
  isNamed: boolean,
  nature: Nature | undefined,
  head: string,
  part: PartInEvent | undefined,
): PartInEvent | undefined {
  if (nature === 'body' || nature === 'thing') return undefined;
  return isNamed ? part : (PARTS.get(head) ?? part);
}

/** What nouns say, one by one and, as in "chief executive", two by two. */
function rolesIn(beside: string | undefined, words: readonly string[]): readonly string[] {
  const nouns = words.map((word) => singular(word.toLowerCase()).noun);
  const pairs = nouns.map((noun, at) => `${nouns[at - 1] ?? ''}-${noun}`).filter(isClassed);
  // Right before a name any noun says what its bearer is: "guard Tony Marsh".
  const own = beside && commonWords().has(beside) ? [classOf(beside)] : [];
  return [...new Set([...[...nouns, ...pairs].map(classOf).filter(saysWhat), ...own])];
}

/** Nationalities by their beginning: "Somali" and "Somalian" are one. */
const originsIn = (words: readonly string[]): readonly string[] =>
  words
    .map(foldName)
    .filter((key) => gazetteer().names.get(key)?.includes('nationality'))
    .map((key) => key.slice(0, 5));

function sexOf(words: readonly string[]): Sex {
  for (const word of words) {
    if (MALE.has(word)) return 'male';
    if (FEMALE.has(word)) return 'female';
  }
  return undefined;
}

const sexOfNoun = (noun: string): Sex =>
  sexOf([noun]) ??
  (/(?:woman|mother|ess|sister|wife|lady|daughter)$/.test(noun)
    ? 'female'
    : /(?:man|father|brother|son)$/.test(noun)
      ? 'male'
      : undefined);
