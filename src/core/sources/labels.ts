import { MONTH_NAMES } from '../text/calendarNames.js';
import type { Source } from './source.js';

/** `17 Mar 2025`, or `17 Mar` where `short`; what is no day stays as it is. */
export function dayLabel(iso: string, short = false): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year) return iso;
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1]?.slice(0, 3)}${short ? '' : ` ${year}`}`;
}

/** The outlet, or the file's name where no outlet is known: how a source is called. */
export const sourceLabel = (source: Source): string => source.facts.outlet ?? source.file.slice(source.file.lastIndexOf('/') + 1);

/** `BBC · 17 Mar`: who and when, in a list of sources. */
export function sourceAndDay(source: Source): string {
  const { published } = source.facts;
  return published ? `${sourceLabel(source)} · ${dayLabel(published, true)}` : sourceLabel(source);
}

/** 1-based line of an offset. */
export function lineNumber(source: string, offset: number): number {
  let count = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) count++;
  return count;
}
