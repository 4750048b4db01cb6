import { lowerKey } from './spelling.js';
import { type TrainingText, typeOf } from './trainingTexts.js';

type Counts = ReadonlyMap<string, number>;

/** What the training texts name, and how often. */
export interface NameCounts {
  /** Names that are mostly of one type, by type, with how often they are of it. */
  readonly byType: ReadonlyMap<string, Counts>;
  /** First words of people's names of two words and more, as printed. */
  readonly given: Counts;
  /** Last words of such names. */
  readonly surnames: Counts;
}

/** The counts of somebody who has read nothing. */
export const NOTHING_READ: NameCounts = { byType: new Map(), given: new Map(), surnames: new Map() };

/** Share of its uses in which a name has to be of one type to be listed under it. */
const MOSTLY = 0.66;

/** Counts the names that are marked in texts. */
export function countNames(texts: readonly TrainingText[]): NameCounts {
  const types = new Map<string, Map<string, number>>();
  const given = new Map<string, number>();
  const surnames = new Map<string, number>();
  for (const { name, type } of texts.flatMap(namesOf)) {
    const uses = types.get(name) ?? new Map<string, number>();
    types.set(name, uses.set(type, (uses.get(type) ?? 0) + 1));
    const words = name.split(' ');
    if (type !== 'person' || words.length < 2) continue;
    countWord(given, words[0] as string);
    countWord(surnames, words.at(-1) as string);
  }
  return { byType: mostly(types), given, surnames };
}

/** The marked names as lists have them: on one line, without "the" and possessives; none that opens in lower case. */
const namesOf = ({ text, entities }: TrainingText): { readonly name: string; readonly type: string }[] =>
  entities
    .map((entity) => ({ name: bare(text.slice(entity.start, entity.end)), type: typeOf(entity) }))
    .filter(({ name }) => name.length > 1 && !/^[a-z]|["“”()]/.test(name));

const bare = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .replace(/^[Tt]he /, '');

function countWord(counts: Map<string, number>, word: string): void {
  if (/^\p{Lu}[\p{L}'’-]+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function mostly(types: ReadonlyMap<string, Counts>): ReadonlyMap<string, Counts> {
  const byType = new Map<string, Map<string, number>>();
  for (const [name, uses] of types) {
    const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of uses)
      if (count / total >= MOSTLY) byType.set(type, (byType.get(type) ?? new Map<string, number>()).set(name, count));
  }
  return byType;
}

/** The names of a type that the texts have at least so often. */
export const readOf = ({ byType }: NameCounts, type: string, least = 1): readonly string[] =>
  [...(byType.get(type) ?? [])].filter(([, count]) => count >= least).map(([name]) => name);

/** The keys of words that were counted at least so often. */
export const keysOf = (counts: Counts, least = 1): readonly string[] =>
  [...counts].filter(([, count]) => count >= least).map(([word]) => lowerKey(word));
