import { dayNumber, isDay, weekdayOf } from '../../dates/calendar/calendar.js';
import { tenseAt } from '../../dates/tense/tense.js';
import type { DateMention } from '../../mention/mention.js';
import type { ScanResult } from '../../scan/scan.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { RegionKind } from '../../text/vocabulary.js';

/** A date that an article names, as far as its own words say which. */
export interface DayClue {
  readonly span: Span;
  readonly words: string;
  readonly region: RegionKind;
  readonly year?: number;
  /** Month and day: both or none. */
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, where the words name one. */
  readonly weekday?: number;
  /** Days from the published day of `today`, `yesterday`, `tomorrow`. */
  readonly away?: number;
  /** Inside words that somebody else said. */
  readonly quoted: boolean;
  tense(): 'past' | 'future' | 'unknown';
}

/** A clue that names a whole day of the calendar. */
export type FullDay = DayClue & { readonly year: number; readonly month: number; readonly day: number };

/** An article that names more dates is no news of its day; the first ones are enough. */
const MOST = 500;

/** The dates of a scan without a published day that say anything of a day or a year, in order of text, {@link MOST} at most. */
export function dayClues(text: Text, { dates, regions, quotes }: ScanResult): readonly DayClue[] {
  const marked = quotes.filter(({ form, within }) => form !== 'indirect' && !within).map(({ span }) => span);
  const areas = regions.map(({ kind, span }) => ({ kind, ...span }));
  return dates.slice(0, MOST).flatMap((mention) => {
    const parts = partsOf(mention);
    if (!parts || isRangeEnd(text.source, mention.span)) return [];
    const { span, text: words } = mention;
    return [
      {
        span,
        words: words.replace(/\s+/g, ' '),
        region: spanAt(areas, span.start)?.kind ?? ('body' as const),
        ...parts,
        quoted: spanAt(marked, span.start) !== undefined,
        tense: once(() => tenseAt(text, span).direction),
      },
    ];
  });
}

/** Of `March 3-5` neither end is a day by itself. */
const isRangeEnd = (source: string, { start, end }: Span): boolean =>
  /^ ?(?:[-–—]|to|through|and|&) ?\d{1,2}\b/.test(source.slice(end, end + 12)) ||
  /\d ?(?:[-–—]|to|through|and|&) ?$/.test(source.slice(Math.max(0, start - 12), start));

/** Read when first asked for. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** Whether a clue is the story's own: in no caption, teaser or boilerplate, no second copy, nothing that somebody is quoted with. */
export const isTold = ({ region, quoted }: DayClue): boolean =>
  !quoted && (region === 'body' || region === 'headline' || region === 'dateline' || region === 'byline');

export const isFullDay = (clue: DayClue): clue is FullDay => clue.year !== undefined && clue.month !== undefined;

/** Day number of a full day. */
export const numberOf = ({ year, month, day }: FullDay): number => dayNumber(year, month, day);

/** Whether the weekday beside a day is that day's own; also where none stands there. */
export const fitsWeekday = (clue: FullDay): boolean => clue.weekday === undefined || clue.weekday === weekdayOf(numberOf(clue));

type Parts = Pick<DayClue, 'year' | 'month' | 'day' | 'weekday' | 'away'>;

const NEAR: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.slice(0, 3).toLowerCase());
/** Which of two weekdays is meant, these words say themselves. */
const POINTED = /\b(?:last|next|this|that|every|each|coming|following|previous)\b/i;
/** `03/04/2025` is a day in March or in April. */
const AMBIGUOUS = /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}$/;

function partsOf({ text, value = '', stated, type }: DateMention): Parts | undefined {
  if (type === 'DURATION' || type === 'SET') return undefined;
  const says = (part: DateMention['stated'][number]): boolean => stated.includes(part);
  const lower = text.toLowerCase();
  if (says('day')) {
    const found = AMBIGUOUS.test(text) || value.includes('/') ? undefined : (wholeDay(value, says('year')) ?? namedDay(lower));
    return found && { ...found, ...(says('weekday') ? weekdayIn(lower) : {}) };
  }
  if (says('weekday')) return POINTED.test(text) ? undefined : weekdayIn(lower);
  if (says('year') && /^\d{4}/.test(value)) return { year: Number(value.slice(0, 4)) };
  const near = /\b(?:yesterday|today|tonight|tomorrow)\b/.exec(lower)?.[0];
  return near === undefined ? undefined : { away: NEAR[near] as number };
}

function wholeDay(value: string, isStated: boolean): Parts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return year && isStated ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/** `March 16`, `16 March`, `the 3rd of May`. */
function namedDay(words: string): Parts | undefined {
  const name = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(words)?.[0];
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(words)?.[1] ?? 0);
  const month = name ? MONTHS.indexOf(name) + 1 : 0;
  return isDay(2024, month, day) ? { month, day } : undefined;
}

function weekdayIn(words: string): { weekday?: number } {
  const name = /\b(?:mon|tue|wed|thu|fri|sat|sun)/.exec(words)?.[0];
  return name ? { weekday: WEEKDAYS.indexOf(name) } : {};
}
