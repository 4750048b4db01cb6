import { compromiseWords } from './compromiseWords.js';
import { fakerNames } from './fakerNames.js';
import { keysOf, type NameCounts } from './nameCounts.js';
import { ownList } from './ownLists.js';
import { lowerKey } from './spelling.js';

/**
 * First names, folded to lower case. A common word is one only where texts have it as one twice; a place only where the
 * own list says so, or the texts.
 */
export function givenNames(read: NameCounts, common: ReadonlySet<string>, places: Iterable<string>): readonly string[] {
  const names = new Set([
    ...fakerNames('first_name').map(lowerKey),
    ...oneWord(compromiseWords('MaleName', 'FemaleName', 'FirstName')),
    ...keysOf(read.given),
    ...ownList('givenNames').map(lowerKey),
  ]);
  const both = new Set([...ownList('placesAndGivenNames'), ...keysOf(read.given, 2)]);
  for (const place of places) if (!both.has(lowerKey(place))) names.delete(lowerKey(place));
  return unlessCommon(names, common, keysOf(read.given, 2));
}

/** Last names, folded to lower case. A common word is one only where texts have it as one twice. */
export function surnames(read: NameCounts, common: ReadonlySet<string>): readonly string[] {
  const names = new Set([
    ...fakerNames('last_name').map(lowerKey),
    ...oneWord(compromiseWords('LastName')),
    ...keysOf(read.surnames),
    ...ownList('surnames').map(lowerKey),
  ]);
  return unlessCommon(names, common, keysOf(read.surnames, 2));
}

const oneWord = (names: readonly string[]): string[] => names.filter((name) => !/\s/.test(name)).map(lowerKey);

function unlessCommon(names: ReadonlySet<string>, common: ReadonlySet<string>, kept: readonly string[]): readonly string[] {
  const keep = new Set(kept);
  return [...names].filter((name) => !common.has(name) || keep.has(name));
}
