import type { EntityMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';

/** The room's two ordered lists. */
export const entitiesRoom: ScannerRoom<EntityMention> = { scanners: [], refiners: [] };
