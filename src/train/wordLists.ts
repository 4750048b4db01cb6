import { commonWords } from './commonWords.js';
import { compromiseWords } from './compromiseWords.js';
import { fakerBands, fakerBodies } from './fakerNames.js';
import { type NameCounts, readOf } from './nameCounts.js';
import { ownList } from './ownLists.js';
import { givenNames, surnames } from './people.js';
import { places } from './places.js';
import { asWritten, capitalised } from './spelling.js';
import type { TrainingTexts } from './trainingTexts.js';

/** The generated lists of the names room, each as it is written. */
export interface WordLists {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly nationalities: readonly string[];
  readonly organizations: readonly string[];
  readonly works: readonly string[];
  readonly events: readonly string[];
  readonly commonWords: readonly string[];
}

/** All lists, from the packages, the own lists and the names that were read; the same input gives the same lists. */
export function wordLists(texts: TrainingTexts, read: NameCounts): WordLists {
  const common = commonWords([...texts.marked, ...texts.plain]);
  const isCommon = new Set(common);
  const where = places(read);
  const unlessCommon = (type: string) => {
    const often = new Set(asWritten(readOf(read, type, 2)));
    return (name: string) => !isCommon.has(name.toLowerCase()) || often.has(name);
  };
  return {
    givenNames: asWritten(givenNames(read, isCommon, where), 3),
    surnames: asWritten(surnames(read, isCommon), 3),
    places: asWritten(where).filter(unlessCommon('place')),
    nationalities: asWritten(nationalities(read)),
    organizations: asWritten(organizations(read, isCommon)).filter(shorterThan(32)).filter(unlessCommon('organization')),
    works: asWritten([...readOf(read, 'work', 2), ...ownList('works')]).filter(shorterThan(30)),
    events: asWritten([...readOf(read, 'event', 2), ...ownList('events')]).filter(shorterThan(30)),
    commonWords: asWritten(common),
  };
}

const shorterThan =
  (length: number) =>
  (name: string): boolean =>
    name.length < length;

/** Words that were read once are believed where they end as such words do. */
const nationalities = (read: NameCounts): readonly string[] => [
  ...compromiseWords('Demonym')
    .filter((word) => !/laos|philippines/.test(word))
    .map(capitalised),
  ...readOf(read, 'nationality', 2).filter(isOneWord),
  ...readOf(read, 'nationality').filter((name) => isOneWord(name) && /(?:an|ese|ish|i|ans|is)$/.test(name)),
  ...ownList('nationalities'),
];

const isOneWord = (name: string): boolean => !name.includes(' ');

/** Short names in lower case are acronyms. */
const organizations = (read: NameCounts, isCommon: ReadonlySet<string>): readonly string[] => [
  ...compromiseWords('Organization', 'SportsTeam').map((name) =>
    name.length < 5 && isOneWord(name) ? name.toUpperCase() : capitalised(name),
  ),
  ...readOf(read, 'organization'),
  ...fakerBodies(),
  ...fakerBands().filter((name) => name.split(' ').some((word) => !isCommon.has(word.toLowerCase()))),
  ...ownList('organizations'),
];
