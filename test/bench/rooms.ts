import { datesRoom } from '../../src/core/dates/dates.js';
import type { Mention } from '../../src/core/mention/mention.js';
import { runRoom } from '../../src/core/mention/pipeline.js';
import type { ScanContext } from '../../src/core/mention/scanner.js';
import { quotesRoom } from '../../src/core/quotes/quotes.js';
import { createText } from '../../src/core/text/text.js';
import { scan } from '../support/scan.js';

/** Work of one room on one text, its words and sentences cut anew each time; what earlier rooms found is ready. */
export function roomsOf(source: string, dct: string): { readonly dates: () => unknown; readonly quotes: () => unknown } {
  const { regions, entities, dates } = scan(source, { dct });
  const context = (known: readonly Mention[]): ScanContext => ({ text: createText(source), dct, regions, known });
  return {
    dates: () => runRoom(datesRoom, context(entities)),
    quotes: () => runRoom(quotesRoom, context([...entities, ...dates])),
  };
}
