import type { DateMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';

/** The room's two ordered lists. */
export const datesRoom: ScannerRoom<DateMention> = { scanners: [], refiners: [] };
