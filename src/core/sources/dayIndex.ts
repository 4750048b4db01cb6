import { createFewMap } from '../text/fewMap.js';
import { createStrings, type Strings } from '../text/packed/strings.js';
import { createRecent } from '../text/recent.js';
import { IndexedPassage } from './indexedPassage.js';
import { byFile } from './passage.js';
import type { Passage, Source } from './source.js';

/** A day, week, month or year that a source names: which, and by which annotation. */
export interface NamedDay {
  /** As {@link calendarValue} gives it. */
  readonly value: string;
  /** Place in the source's annotations. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Passages by the day, week, month or year they name. */
export interface DayIndex {
  put(source: Source, days: readonly NamedDay[]): void;
  drop(uri: string): void;
  /** Passages with this value or a day inside it, by file and place. */
  on(value: string): readonly Passage[];
  /** The sources of those passages, in no order. */
  sourcesOn(value: string): ReadonlySet<Source>;
}

/** The calendar part of a TIMEX3 value: `2025-03-18T14:00Z` is on `2025-03-18`. Undefined where it names no day, week, month or year. */
export function calendarValue(value: string): string | undefined {
  return /^(\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d)?))?)(?:T[\d:.Z+-]*|T(?:MO|MI|AF|EV|NI|DT)|-WE)?$/.exec(value)?.[1];
}

/** Months and years whose days are remembered. */
const CALENDARS = 64;

/** What one source names: numbers of annotation, start, end and value, four for each. */
interface Held {
  readonly source: Source;
  readonly rows: Uint32Array;
}

/** Which sources name a value, and where in each, so that one article goes in and out at its own cost. */
export function createDayIndex(): DayIndex {
  const byValue = createFewMap<string, Held>();
  const bySource = new Map<string, Held>();
  const values = createStrings();
  const inside = createRecent<string, readonly string[]>(CALENDARS);
  const valuesOf = ({ rows }: Held): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let at = 3; at < rows.length; at += 4) found.add(values.at(rows[at] as number));
    return found;
  };
  /** The values in question, and who names any of them. */
  const naming = (value: string): readonly [ReadonlySet<string>, ReadonlySet<Held>] => {
    const key = calendarValue(value);
    const asked = new Set(key ? [key, ...inside.get(key, () => daysInside(key))] : []);
    const found = new Set<Held>();
    for (const one of asked) for (const held of byValue.of(one)) found.add(held);
    return [asked, found];
  };
  return {
    put(source, days) {
      const rows = Uint32Array.from(days.flatMap(({ at, start, end, value }) => [at, start, end, values.numberOf(value)]));
      const held = { source, rows };
      bySource.set(source.uri, held);
      for (const value of valuesOf(held)) byValue.add(value, held);
    },
    drop(uri) {
      const held = bySource.get(uri);
      if (held) for (const value of valuesOf(held)) byValue.drop(value, held);
      bySource.delete(uri);
    },
    on(value) {
      const [asked, sources] = naming(value);
      return [...sources].sort((a, b) => byFile(a.source, b.source)).flatMap((held) => passagesIn(held, asked, values));
    },
    sourcesOn: (value) => new Set([...naming(value)[1]].map(({ source }) => source)),
  };
}

function passagesIn({ source, rows }: Held, asked: ReadonlySet<string>, values: Strings): readonly Passage[] {
  const found: IndexedPassage[] = [];
  for (let row = 0; row < rows.length; row += 4) {
    const [at, start, end, value] = rows.subarray(row, row + 4) as unknown as [number, number, number, number];
    if (asked.has(values.at(value))) found.push(new IndexedPassage(source, at, start, end));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Every day (of a year: every month too) inside a week, month or year; none inside a day. */
function daysInside(value: string): readonly string[] {
  const [, year, week, month, day] = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (!year || day) return [];
  if (week) return isoWeek(Number(year), Number(week));
  if (month) return Array.from({ length: 31 }, (_, at) => `${value}-${String(at + 1).padStart(2, '0')}`);
  const months = Array.from({ length: 12 }, (_, at) => `${value}-${String(at + 1).padStart(2, '0')}`);
  return months.flatMap((inside) => [inside, ...daysInside(inside)]);
}

const DAY = 86_400_000;

/** The seven days of an ISO 8601 week, Monday first. */
export function isoWeek(year: number, week: number): readonly string[] {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return Array.from({ length: 7 }, (_, at) => new Date(monday + at * DAY).toISOString().slice(0, 10));
}
