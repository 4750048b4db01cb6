import { longestWins } from '../mention/longestWins.js';
import type { EntityMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { bodiesInFull } from './linking/bodiesInFull.js';
import { peopleInFull } from './linking/peopleInFull.js';
import { placeSense } from './linking/placeSense.js';
import { names } from './names.js';
import { titlesBeside } from './titlesBeside.js';

/** The room's two ordered lists. */
export const entitiesRoom: ScannerRoom<EntityMention> = {
  scanners: [names],
  refiners: [longestWins(), peopleInFull, bodiesInFull, placeSense, titlesBeside],
};
