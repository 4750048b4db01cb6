import type { EntityMention } from '../../mention/mention.js';
import { foldName } from '../../text/fold.js';
import { FEMALE, MALE } from '../../text/sexOfWords.js';
import { firstNamesAgree } from './nicknames.js';

/** Somebody whom an article names in full, by all spellings that are one person's: `Bill Carver`, `William J. Carver`. */
export interface Person {
  /** The fullest spelling; of equals the first. */
  readonly name: string;
  readonly first: readonly string[];
  readonly last: string;
  readonly sex: 'male' | 'female' | undefined;
  /** Indexes of the mentions in full, in order. */
  readonly at: readonly number[];
}

/** Whether a mention names a person in full: two words or more. */
export const isFullName = ({ type, text }: EntityMention): boolean => type === 'person' && /\S[\s.’'-]+\S/.test(text);

const wordsOf = (name: string): readonly string[] => {
  const words = foldName(name).split(' ');
  return words.length > 2 ? words.filter((word, at) => at === 0 || !/^(?:jr|sr|ii|iii)$/.test(word)) : words;
};

/** The people of an article by their last word; names of one person meet, of two never. */
export function peopleOf(found: readonly EntityMention[]): ReadonlyMap<string, readonly Person[]> {
  const byLast = new Map<string, Person[]>();
  for (const [index, mention] of found.entries()) {
    if (!isFullName(mention)) continue;
    const words = wordsOf(mention.text);
    const last = words.at(-1) as string;
    const people = byLast.get(last) ?? [];
    byLast.set(last, people);
    const fits = people.map((person, at) => ({ person, at })).filter(({ person }) => isOne(person, words));
    const [known] = fits;
    if (known && fits.length === 1) people[known.at] = joined(known.person, mention.text, words, index);
    else if (!fits.length) people.push({ name: mention.text, first: [words[0] as string], last, sex: sexOf(words), at: [index] });
  }
  return byLast;
}

/** One first name agrees with all; middle names do not contradict. */
function isOne({ first, name, sex }: Person, words: readonly string[]): boolean {
  if (!first.every((one) => firstNamesAgree(one, words[0] as string))) return false;
  const other = sexOf(words);
  if (sex && other && sex !== other) return false;
  const [mine, theirs] = [wordsOf(name).slice(1, -1), words.slice(1, -1)];
  return !mine.length || !theirs.length || mine.some((word) => theirs.some((one) => firstNamesAgree(word, one)));
}

function joined(person: Person, name: string, words: readonly string[], index: number): Person {
  return {
    ...person,
    name: fullness(name) > fullness(person.name) ? name : person.name,
    first: person.first.includes(words[0] as string) ? person.first : [...person.first, words[0] as string],
    sex: person.sex ?? sexOf(words),
    at: [...person.at, index],
  };
}

/** Words count, then letters: an initial says less than a name. */
const fullness = (name: string): number => wordsOf(name).length * 100 + name.length;

const sexOf = ([first = '']: readonly string[]): Person['sex'] =>
  MALE.has(first) ? 'male' : FEMALE.has(first) ? 'female' : undefined;
