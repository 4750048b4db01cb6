import type { Region } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';

/** The room's two ordered lists. */
export const regionsRoom: ScannerRoom<Region> = { scanners: [], refiners: [] };
