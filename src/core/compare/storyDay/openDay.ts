import type { Annotation } from '../../article/annotation.js';
import { isoDay, readIsoDay, weekdayOf } from '../../dates/calendar/calendar.js';
import { tenseAt } from '../../dates/tense/tense.js';
import type { DateMention } from '../../mention/mention.js';
import { type ScanResult, scanWithDay } from '../../scan/scan.js';
import { textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { spanAt } from '../../text/span.js';
import type { RegionKind } from '../../text/vocabulary.js';
import { type Fact, factsIn } from '../fact.js';

/** A day of an article without a published day that hangs on that day alone. */
export interface OpenDay {
  readonly fact: Fact;
  readonly words: string;
  /** So many days after the published day; of `today`, `yesterday`, `tomorrow morning`. */
  readonly away?: number;
  /** ISO weekday, of a weekday without more. */
  readonly weekday?: number;
}

const NEAR =
  /^(?:(?:early |late |earlier |later )?(?:today|tonight|yesterday|tomorrow)\b|(?:this|yesterday) (?:morning|afternoon|evening)$|last night$)/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i;

/**
 * The days of an article that only its published day could resolve, with the words they stand among, and all its facts of
 * days. Read by laying the scan against a day chosen at will (`some`): how far each lies from that day is what counts.
 */
export function openDays(
  source: Source,
  found: ScanResult,
  some: number,
): { readonly open: readonly OpenDay[]; readonly all: readonly Fact[] } {
  const isRead = new Set(found.dates.map(({ span }) => span.start));
  const marked = found.quotes.filter(({ form, within }) => form !== 'indirect' && !within).map(({ span }) => span);
  const areas = found.regions.map(({ kind, span }) => ({ kind, ...span }));
  const dates = scanWithDay(source.text, found, isoDay(some)).dates.filter(({ span }) => isRead.has(span.start));
  const annotations = dates.map((mention, at) =>
    annotationOf(mention, String(at), spanAt(areas, mention.span.start)?.kind ?? 'body'),
  );
  const all = factsIn({ ...source, facts: {}, annotations }, 'date').filter(isOfDay);
  const open = all.flatMap((fact): OpenDay[] => {
    const words = source.text.slice(fact.statement.span.start, fact.statement.span.end);
    const day = dayOfFact(fact);
    // Who is quoted may have said so on another day.
    if (spanAt(marked, fact.statement.span.start)) return [];
    if (NEAR.test(words)) return [{ fact, words, away: day - some }];
    return WEEKDAY.test(words) ? [{ fact, words, weekday: weekdayOf(day) }] : [];
  });
  return { open, all };
}

/** Whether a fact names one day of the calendar. */
export const isOfDay = ({ kind, scale }: Fact): boolean => kind === 'date' && scale === 'date 10';

/** Day number of such a fact. */
export const dayOfFact = ({ statement }: Fact): number => readIsoDay(statement.value) as number;

/** Whether the sentence around a fact looks back or ahead. */
export const directionOf = ({ statement: { source, span } }: Fact): 'past' | 'future' | 'unknown' =>
  tenseAt(textOf(source), span).direction;

function annotationOf(mention: DateMention, id: string, region: RegionKind): Annotation {
  const { span, text } = mention;
  return {
    id,
    type: 'date',
    status: 'suggested',
    span,
    anchoring: { kind: 'exact', span },
    record: { id, type: 'date', exact: text },
    mention,
    region,
    stored: false,
  };
}
