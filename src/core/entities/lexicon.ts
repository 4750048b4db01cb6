import { COMMON_WORDS } from './lexicon/commonWords.js';
import { EVENTS } from './lexicon/events.js';
import { GIVEN_NAMES } from './lexicon/givenNames.js';
import { BODY_NOUNS, EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_NOUNS, WORK_HEADS } from './lexicon/heads.js';
import { NATIONALITIES } from './lexicon/nationalities.js';
import { ORGANIZATIONS } from './lexicon/organizations.js';
import { PLACES } from './lexicon/places.js';
import { NO_NAMES, ROLES, TITLE_HELPERS, TITLES } from './lexicon/roles.js';
import { SURNAMES } from './lexicon/surnames.js';
import { WORKS } from './lexicon/works.js';
import { keyOf, listed, wordList } from './wordList.js';

export const givenNames = wordList(GIVEN_NAMES);
export const surnames = wordList(SURNAMES);
export const commonWords = wordList(COMMON_WORDS);
export const titles = wordList(TITLES);
export const titleHelpers = wordList(TITLE_HELPERS);
export const roles = wordList(ROLES);
export const noNames = wordList(NO_NAMES);
export const organizationHeads = wordList(ORGANIZATION_HEADS);
export const placeHeads = wordList(PLACE_HEADS);
export const eventHeads = wordList(EVENT_HEADS);
export const bodyNouns = wordList(BODY_NOUNS);
export const placeNouns = wordList(PLACE_NOUNS);
export const workHeads = wordList(WORK_HEADS);

/** What a name is known as. A name can be known as more than one thing. */
export type Known = 'place' | 'organization' | 'nationality' | 'event' | 'work';
const LISTS: readonly (readonly [Known, string])[] = [
  ['place', PLACES],
  ['organization', ORGANIZATIONS],
  ['nationality', NATIONALITIES],
  ['event', EVENTS],
  ['work', WORKS],
];

/** Known names under their keys; names in capitals are kept in capitals, so that "us" is not "US". */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, readonly Known[]>;
  /** Most words of a known name that opens with this word. */
  readonly longest: ReadonlyMap<string, number>;
}

let built: Gazetteer | undefined;

/** The gazetteer, built when first asked for. */
export function gazetteer(): Gazetteer {
  if (built) return built;
  const names = new Map<string, Known[]>();
  const longest = new Map<string, number>();
  for (const [kind, list] of LISTS) {
    for (const name of listed(list)) {
      const key = gazetteerKey(name);
      const kinds = names.get(key);
      if (!kinds) names.set(key, [kind]);
      else if (!kinds.includes(kind)) kinds.push(kind);
      const parts = key.split(' ');
      const head = parts[0] as string;
      longest.set(head, Math.max(longest.get(head) ?? 0, parts.length));
    }
  }
  built = { names, longest };
  return built;
}

/** Short names in capitals keep them; all else is folded, without points and possessives; hyphens part words as the tokens do. */
export function gazetteerKey(name: string): string {
  const bare = name.replaceAll('.', '');
  if (/^[A-Z][A-Z0-9]{1,4}$/.test(bare)) return bare;
  return keyOf(bare)
    .replace(/'s?(?= |$)/g, '')
    .replace(/[-\s]+/g, ' ');
}
