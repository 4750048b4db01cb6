import type { Passage } from '../../sources/source.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { termOf } from '../fact.js';
import { foldedWords } from '../foldedWords.js';

/** Code units to either side of a passage that are read of a sentence without end. */
const REACH = 300;

/**
 * Words of weight that stand around these passages, as the first has them and in its order: at most `most`, those around
 * most passages; none that stands around one alone.
 */
export function sharedTerms(passages: readonly Passage[], most = 4): readonly string[] {
  const [first, ...rest] = passages;
  if (!first) return [];
  const others = rest.map((passage) => new Set(termsAround(passage).keys()));
  const counts = [...termsAround(first)].map(([term, written], at) => ({
    written,
    at,
    count: others.filter((terms) => terms.has(term)).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ written }) => written);
}

/** Days and months, and the capitals of a dateline: they say when and where a report was written. */
const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()));
const isAside = (folded: string, written: string): boolean => CALENDAR.has(folded) || /^\p{Lu}{4,}$/u.test(written);

function termsAround({ source, span, sentence }: Passage): ReadonlyMap<string, string> {
  const around = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
  const found = new Map<string, string>();
  for (const { start, end, folded } of foldedWords(source.text, around)) {
    const term = start < span.end && end > span.start ? undefined : termOf(folded);
    const written = source.text.slice(start, end).replace(/['’]s?$/, '');
    if (term && term !== 'say' && !found.has(term) && !isAside(folded, written)) found.set(term, written);
  }
  return found;
}
