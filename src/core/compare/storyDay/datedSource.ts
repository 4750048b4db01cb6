import { dctOf } from '../../article/facts.js';
import { readIsoDay } from '../../dates/calendar/calendar.js';
import { dayInWords } from '../../dates/resolution/frame.js';
import { sourceLabel } from '../../sources/labels.js';
import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';

/** Whether the published day of a source is known: said by it or by a person, not inferred. */
export const isDated = ({ facts }: Source): boolean => dctOf(facts) !== undefined && facts.publishedFrom !== 'inferred';

/** Day number of the published day of a dated source. */
export const publishedOf = ({ facts }: Source): number => readIsoDay(facts.published) ?? 0;

const MOST_NAMED = 3;

/** `BBC published 17 March 2025, The Wire published 18 March 2025`: those nearest to a day first. */
export function publishedList(known: readonly Source[], day: number): string {
  const away = (source: Source): number => Math.abs(publishedOf(source) - day);
  const named = [...known].sort((a, b) => away(a) - away(b)).slice(0, MOST_NAMED);
  return named.map((source) => `${sourceLabel(source)} published ${dayInWords(publishedOf(source))}`).join(', ');
}

/** `the other sources of the story: BBC, published 17 March 2025, puts the same on 16 March 2025`. */
export function putsTheSameOn({ statement: { source } }: Fact, day: number): string {
  const who = `${sourceLabel(source)}, published ${dayInWords(publishedOf(source))}`;
  return `the other sources of the story: ${who}, puts the same on ${dayInWords(day)}`;
}
