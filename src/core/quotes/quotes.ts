import { longestWins } from '../mention/longestWins.js';
import type { QuoteMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { formOf } from './form/formOf.js';
import { utterances } from './form/utterances.js';
import { indirectSpeech } from './indirect/indirectSpeech.js';
import { blockQuote } from './marks/blockQuote.js';
import { directQuote } from './marks/directQuote.js';
import { nestedQuotes } from './marks/nestedQuotes.js';
import { whoSpoke } from './speaker/whoSpoke.js';
import { takeStance } from './stance/takeStance.js';

/**
 * The room's two ordered lists. Nested quotations come after who spoke and what is one utterance, which is settled between
 * the outermost; what is reported without marks after all that stands in marks.
 */
export const quotesRoom: ScannerRoom<QuoteMention> = {
  scanners: [directQuote, blockQuote],
  refiners: [longestWins(), whoSpoke, formOf, utterances, nestedQuotes, indirectSpeech, takeStance],
};
