import type { FigureMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';

/** The room's two ordered lists. */
export const figuresRoom: ScannerRoom<FigureMention> = { scanners: [], refiners: [] };
