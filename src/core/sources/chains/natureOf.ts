import { bodyNouns, commonWords, givenNames, organizationHeads } from '../../entities/lexicon.js';
import { GROUPS, singular, THINGS } from './lexicon/nounClasses.js';
import { BEFORE_PEOPLE } from './lexicon/words.js';
import type { Nature, Sex } from './reference.js';

/** What is known of a reference when its nature is asked. */
export interface NatureClues {
  readonly isNamed: boolean;
  readonly name: readonly string[];
  readonly head: string;
  readonly gender: Sex;
  readonly roles: readonly string[];
  readonly words: string;
  /** The word before, in lower case. */
  readonly before: string;
}

/** What a reference can be at all: somebody, a body of people, a thing that bears a name; undefined where nothing tells. */
export function natureOf(clues: NatureClues): Nature | undefined {
  if (clues.isNamed) return natureOfName(clues);
  // "The Kings" may be a club.
  return /^(?:the )?\p{Lu}\p{Ll}+s$/iu.test(clues.words) && /\p{Lu}\p{Ll}+s$/u.test(clues.words)
    ? undefined
    : natureOfNoun(clues.head);
}

function natureOfNoun(head: string): Nature {
  if (THINGS.has(head)) return 'thing';
  return GROUPS.has(head) || bodyNouns().has(head) ? 'body' : 'person';
}

function natureOfName({ name, gender, roles, words, before }: NatureClues): Nature | undefined {
  if (roles.some((role) => THINGS.has(role))) return 'thing';
  if (gender || BEFORE_PEOPLE.has(before) || /^(?:Dr|Mr|Mrs|Ms)\b/.test(words)) return 'person';
  const last = name.at(-1) ?? '';
  if (organizationHeads().has(last) || /^(?:inc|ltd|corp|plc|llc|co)$/.test(last)) return 'body';
  const isBody = /\.\p{Ll}{2,4}$/u.test(words) || before === 'the' || /^the /i.test(words) || /^\p{Lu}{2,5}$/u.test(words);
  if (isBody) return 'body';
  // "Harlow Chips": a plain word ends no person's name.
  return name.length > 1 && givenNames().has(name[0] as string) && !commonWords().has(singular(last).noun) ? 'person' : undefined;
}
