import type { QuoteMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { directQuote } from './directQuote.js';

/** The room's two ordered lists. */
export const quotesRoom: ScannerRoom<QuoteMention> = { scanners: [directQuote], refiners: [] };
