import type { QuoteMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { formOf } from './form/formOf.js';
import { utterances } from './form/utterances.js';
import { directQuote } from './marks/directQuote.js';
import { whoSpoke } from './speaker/whoSpoke.js';
import { takeStance } from './stance/takeStance.js';

/** The room's two ordered lists. */
export const quotesRoom: ScannerRoom<QuoteMention> = {
  scanners: [directQuote],
  refiners: [whoSpoke, formOf, utterances, takeStance],
};
