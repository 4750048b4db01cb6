import { longestWins } from '../mention/longestWins.js';
import type { EntityMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { names } from './names.js';
import { namesInFull } from './namesInFull.js';
import { titlesBeside } from './titlesBeside.js';

/** The room's two ordered lists. */
export const entitiesRoom: ScannerRoom<EntityMention> = {
  scanners: [names],
  refiners: [longestWins(), namesInFull, titlesBeside],
};
