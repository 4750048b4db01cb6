import type { EntityMention } from '../../mention/mention.js';
import { foldName } from '../../text/fold.js';
import { FEMALE, MALE } from '../../text/sexOfWords.js';
import type { Text } from '../../text/text.js';
import { titles } from '../lexicon.js';
import type { Person } from './people.js';

/** Whom a last name alone stands for; nobody where two have it and nothing tells. `why` is for a reader. */
export interface Meant {
  readonly person?: Person;
  readonly why: string;
  readonly sure: boolean;
}

/** What is asked of: the mention, its index, all mentions, the people it may be. */
export interface Asked {
  readonly mention: EntityMention;
  readonly index: number;
  readonly found: readonly EntityMention[];
  readonly people: readonly Person[];
  readonly text: Text;
}

/**
 * Of several people of one last name: the only one named so far; the one whom the title, or he and she in the same
 * sentence, tells; the one whom the article had called so before it named the other.
 */
export function whichPerson(asked: Asked): Meant {
  const { mention, index, people } = asked;
  const [only] = people;
  if (only && people.length === 1) return { person: only, why: '', sure: true };
  const told = personTold(asked);
  if (told) return told;
  const named = people.filter(({ at }) => (at[0] as number) < index);
  const [known] = named;
  if (known && named.length === 1) return { person: known, why: 'the only one of that name so far', sure: true };
  const settled = settledBefore(asked, named);
  if (settled) return { person: settled, why: 'who was called so before the other was named', sure: false };
  const names = people.slice(0, 3).map(({ name }) => name);
  return {
    why: `“${mention.text}” may be ${names.join(' or ')}: the article names ${names.length > 2 ? 'all' : 'both'}`,
    sure: false,
  };
}

function personTold({ mention, people, found, text }: Asked): Meant | undefined {
  const title = wordBefore(text, mention.span.start);
  const titled =
    title && titles().has(title)
      ? people.filter(({ at }) => at.some((i) => wordBefore(text, (found[i] as EntityMention).span.start) === title))
      : [];
  if (titled.length === 1) return { person: titled[0] as Person, why: `“${title}” stands before both`, sure: true };
  const sex = sexOfWord(title) ?? sexAfter(text, mention);
  const fitting = sex ? people.filter((person) => person.sex === sex) : [];
  if (fitting.length !== 1 || !people.every((person) => person.sex)) return undefined;
  return { person: fitting[0] as Person, why: `a ${sex === 'male' ? 'man' : 'woman'} is meant`, sure: true };
}

const REACH = 20;

function wordBefore(text: Text, offset: number): string {
  return /(\p{L}+)\.?\s$/u.exec(text.source.slice(Math.max(0, offset - REACH), offset))?.[1]?.toLowerCase() ?? '';
}

const sexOfWord = (word: string): Person['sex'] => (MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : undefined);

/** "Carver said she": the first such pronoun after it in the sentence, where no other name comes between. */
function sexAfter(text: Text, { span }: EntityMention): Person['sex'] {
  const sentence = text.sentenceAt(span.start);
  const after = text.source.slice(span.end, Math.min(sentence?.end ?? span.end, span.end + 90));
  const said = /^(?:['’]s)?[^“”"\p{Lu}]{0,70}?\b(he|she|his|her|himself|herself)\b/u.exec(after)?.[1];
  return said === undefined ? undefined : /^h(?:e$|is|im)/.test(said) ? 'male' : 'female';
}

const ENOUGH = 2;

/** Whom the article called by the last name alone, more than once, before it named anybody else of that name. */
function settledBefore({ mention, found, people }: Asked, named: readonly Person[]): Person | undefined {
  const [first, second] = [...named].sort((a, b) => (a.at[0] as number) - (b.at[0] as number));
  if (!first || !second || named.length < people.length) return undefined;
  const key = foldName(mention.text);
  const from = first.at[0] as number;
  const calls = found.slice(from, second.at[0]).filter((one) => one.type === 'person' && foldName(one.text) === key).length;
  return calls >= ENOUGH ? first : undefined;
}
