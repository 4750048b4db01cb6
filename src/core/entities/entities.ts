import { longestWins } from '../mention/longestWins.js';
import type { EntityMention } from '../mention/mention.js';
import type { Scanner, ScannerRoom } from '../mention/scanner.js';
import { bodiesInFull } from './linking/bodiesInFull.js';
import { peopleInFull } from './linking/peopleInFull.js';
import { placeSense } from './linking/placeSense.js';
import { titlesBeside } from './titlesBeside.js';

/** The room's two ordered lists; `names` finds names of every type. */
export const createEntitiesRoom = (names: Scanner<EntityMention>): ScannerRoom<EntityMention> => ({
  scanners: [names],
  refiners: [longestWins(), peopleInFull, bodiesInFull, placeSense, titlesBeside],
});
