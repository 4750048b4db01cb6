import { dctOf } from '../../article/facts.js';
import { calendarValue } from '../../sources/dayIndex.js';
import { isCounted, textOf } from '../../sources/passage.js';
import { overlaps } from '../../text/span.js';
import type { Fact } from '../fact.js';

/** First and last day as milliseconds. */
interface Period {
  readonly begin: number;
  readonly end: number;
}

const DAY = 86_400_000;
/** Days from which two periods are two: reports of one event are written over some weeks. */
const APART = 25;
/** Code units between a figure and the day that it is told of. */
const CLOSE = 60;
/** Before these a day is where something began or ends, not the time of the figure. */
const BOUND = /\b(?:since|from|until|till|by|before|after)\s+(?:the |early |mid|late )?\s*$/iu;

const periods = new WeakMap<Fact, { readonly period: Period | undefined }>();

/** The time that a figure is told of, where a day, month or year stands close to it in its sentence. */
function periodOf(fact: Fact): Period | undefined {
  const found = periods.get(fact) ?? { period: read(fact) };
  periods.set(fact, found);
  return found.period;
}

function read({ statement: { source, span } }: Fact): Period | undefined {
  const sentence = textOf(source).sentenceAt(span.start) ?? span;
  let best: { readonly gap: number; readonly period: Period } | undefined;
  for (const annotation of source.annotations) {
    const { mention } = annotation;
    if (annotation.type !== 'date' || mention?.kind !== 'date' || !isCounted(annotation)) continue;
    const place = annotation.span;
    if (place.start < sentence.start || place.end > sentence.end || overlaps(place, span)) continue;
    if (annotation.region === 'dateline' || BOUND.test(source.text.slice(Math.max(0, place.start - 16), place.start))) continue;
    const gap = place.start > span.start ? place.start - span.end : span.start - place.end;
    const period = gap <= CLOSE ? stretchOf(annotation.record.value ?? mention.value) : undefined;
    if (period && (!best || gap < best.gap)) best = { gap, period };
  }
  return best?.period;
}

/** First month of a quarter, season or half year, from 0. */
const PARTS: Readonly<Record<string, number>> = { Q1: 0, Q2: 3, Q3: 6, Q4: 9, WI: 0, SP: 3, SU: 6, FA: 9, H1: 0, H2: 6 };

/** The days of a year, season, quarter, month or day. */
function stretchOf(value: string | undefined): Period | undefined {
  const [, ofYear, part] = /^(\d{4})-(Q[1-4]|SP|SU|FA|WI|H[12])$/.exec(value ?? '') ?? [];
  if (ofYear && part) {
    const from = PARTS[part] ?? 0;
    return { begin: Date.UTC(Number(ofYear), from, 1), end: Date.UTC(Number(ofYear), from + (part.startsWith('H') ? 6 : 3), 0) };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec((value && calendarValue(value)) ?? '') ?? [];
  if (!year) return undefined;
  const begin = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const end = day ? begin : month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31);
  return { begin, end };
}

/** Whether two figures are told of times so far apart that both may hold: last year's and this year's. */
export function areOfTwoPeriods(a: Fact, b: Fact): boolean {
  const [first, second] = [periodOf(a), periodOf(b)];
  if (first && second) return Math.max(first.begin - second.end, second.begin - first.end) > APART * DAY;
  const [told, untold] = first ? [a, b] : [b, a];
  const period = first ?? second;
  const now = dctOf(untold.statement.source.facts) ?? dctOf(told.statement.source.facts);
  return period !== undefined && now !== undefined && Date.parse(now) - period.end > APART * DAY;
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/** The only weekday that the sentence of a figure names, else its whole report, where nobody knows the report's own day. */
function weekdayOf({ statement: { source, span } }: Fact): string | undefined {
  if (dctOf(source.facts)) return undefined;
  const { start, end } = textOf(source).sentenceAt(span.start) ?? span;
  const named = weekdaysIn(source.text.slice(Math.max(start, span.start - 300), Math.min(end, span.end + 300)));
  const [only] = named.size ? named : weekdaysIn(source.text.slice(0, SHORT));
  return (named.size || weekdaysIn(source.text.slice(0, SHORT)).size) === 1 ? only : undefined;
}

/** Code units of a report that are read for its weekday. */
const SHORT = 2000;

const weekdaysIn = (text: string): ReadonlySet<string> => new Set((text.match(WEEKDAY) ?? []).map((name) => name.toLowerCase()));

/**
 * Whether figures of undated reports are told of two days of the week, and nowhere of one: of two events, most likely. Of
 * reports with a day the days themselves are held against each other.
 */
export function areOfTwoWeekdays(pairs: readonly (readonly [Fact, Fact])[]): boolean {
  const days = pairs.map(([a, b]) => [weekdayOf(a), weekdayOf(b)] as const).filter(([a, b]) => a && b);
  return days.length > 0 && days.every(([a, b]) => a !== b);
}
