import { datesRoom } from '../../../src/core/dates/dates.js';
import type { DateMention, Region } from '../../../src/core/mention/mention.js';
import { runRoom } from '../../../src/core/mention/pipeline.js';
import { createText } from '../../../src/core/text/text.js';

/** The dates of a text published on a day (a Monday unless said; `undefined`: on no known day). */
export const datesOf = (
  text: string,
  dct: string | undefined = '2025-03-17',
  regions: readonly Region[] = [],
): readonly DateMention[] => runRoom(datesRoom, { text: createText(text), regions, known: [], ...(dct ? { dct } : {}) });

/** The only date of a text. */
export function dateOf(text: string, dct?: string): DateMention {
  const found = datesOf(text, dct);
  if (found.length !== 1) throw new Error(`${found.length} dates in: ${text} (${found.map((d) => d.text).join(' | ')})`);
  return found[0] as DateMention;
}
