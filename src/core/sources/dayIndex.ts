import { byPlace } from './passage.js';
import type { Passage } from './source.js';

/** Passages by the day, week, month or year they name. */
export interface DayIndex {
  add(value: string, passage: Passage): void;
  drop(uri: string): void;
  /** Passages with this value or a day inside it, by file and place. */
  on(value: string): readonly Passage[];
}

/** The calendar part of a TIMEX3 value: `2025-03-18T14:00Z` is on `2025-03-18`. Undefined where it names no day, week, month or year. */
export function calendarValue(value: string): string | undefined {
  return /^(\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d)?))?)(?:T[\d:.Z+-]*|T(?:MO|MI|AF|EV|NI|DT)|-WE)?$/.exec(value)?.[1];
}

/** A map of maps, so that one article goes in and out at its own cost. */
export function createDayIndex(): DayIndex {
  const byValue = new Map<string, Map<string, Passage[]>>();
  const valuesOf = new Map<string, Set<string>>();
  return {
    add(value, passage) {
      const key = calendarValue(value);
      if (!key) return;
      const { uri } = passage.source;
      const perSource = byValue.get(key) ?? new Map<string, Passage[]>();
      byValue.set(key, perSource.set(uri, [...(perSource.get(uri) ?? []), passage]));
      valuesOf.set(uri, (valuesOf.get(uri) ?? new Set()).add(key));
    },
    drop(uri) {
      for (const key of valuesOf.get(uri) ?? []) {
        const perSource = byValue.get(key);
        perSource?.delete(uri);
        if (!perSource?.size) byValue.delete(key);
      }
      valuesOf.delete(uri);
    },
    on(value) {
      const key = calendarValue(value);
      const values = key ? [key, ...daysInside(key)] : [];
      return values.flatMap((v) => [...(byValue.get(v)?.values() ?? [])].flat()).sort(byPlace);
    },
  };
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
