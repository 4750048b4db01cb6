import { longestWins } from '../mention/longestWins.js';
import type { FigureMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { dropDates } from './dropDates.js';
import { fraction } from './fraction.js';
import { ordinal } from './ordinal.js';
import { outOf } from './outOf.js';
import { quantity } from './quantity.js';
import { vote } from './vote.js';
import { wholeUnit } from './wholeUnit.js';

/** Numbers that count, measure or price something; days, clock times, codes and labels are none. */
export const figuresRoom: ScannerRoom<FigureMention> = {
  scanners: [quantity, ordinal, fraction, outOf, wholeUnit, vote],
  refiners: [dropDates, longestWins()],
};
