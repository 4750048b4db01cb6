import type { QuoteMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { directQuote } from './directQuote.js';
import { formOf } from './formOf.js';
import { utterances } from './utterances.js';
import { whoSpoke } from './whoSpoke.js';

/** The room's two ordered lists. */
export const quotesRoom: ScannerRoom<QuoteMention> = { scanners: [directQuote], refiners: [whoSpoke, formOf, utterances] };
