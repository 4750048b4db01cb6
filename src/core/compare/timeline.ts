import { calendarValue } from '../sources/dayIndex.js';
import type { TimelinePoint } from '../sources/finding.js';
import { byPlace, isCounted, passageOf } from '../sources/passage.js';
import type { Passage, Source } from '../sources/source.js';

/** Every resolved day, week, month and stretch of days of the sources' own stories, in order of its first day. Captions keep theirs. */
export function timelineOf(sources: readonly Source[]): readonly TimelinePoint[] {
  const points = new Map<string, Passage[]>();
  for (const source of sources) {
    for (const annotation of source.annotations.filter(isCounted)) {
      if (annotation.type !== 'date' || annotation.region === 'caption') continue;
      const mention = annotation.mention?.kind === 'date' ? annotation.mention : undefined;
      const value = pointOf(annotation.record.value ?? mention?.value, mention?.range);
      if (value) points.set(value, [...(points.get(value) ?? []), passageOf(source, annotation)]);
    }
  }
  return [...points]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, mentions]) => ({ value, mentions: mentions.sort(byPlace) }));
}

function pointOf(
  value: string | undefined,
  range: { readonly begin: string; readonly end: string } | undefined,
): string | undefined {
  const day = value ? calendarValue(value.split('/')[0] ?? '') : undefined;
  if (value?.includes('/') && day) return value;
  if (day) return day;
  return range ? `${range.begin}/${range.end}` : undefined;
}
