import type { Point, Row } from '../../sources/board.js';
import { dateLabel } from '../../sources/dateWords/dateLabel.js';
import { type Days, daysOf } from '../../sources/daysOf.js';
import { isCounted, passageOf } from '../../sources/passage.js';
import type { Passage, Source } from '../../sources/source.js';
import type { Columns } from './columns.js';

/** Every resolved day and stretch of days of the sources' own stories, once for each source, in order of time. Captions keep theirs. */
export function pointsOf({ sources }: Columns, rows: readonly Row[]): readonly Point[] {
  const conflictsAt = conflictsByPassage(rows);
  return sources.flatMap((source, at) => pointsIn(source, at, conflictsAt)).sort(byTime);
}

const keyOf = ({ source, annotation }: Passage): string => `${source.uri} ${annotation.id}`;

function conflictsByPassage(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, group, kind, cells } of rows) {
    if (group !== 'conflict' || kind === 'revision') continue;
    for (const passage of cells.flatMap(({ passages }) => passages)) {
      const key = keyOf(passage);
      const known = found.get(key) ?? [];
      if (!known.includes(id)) found.set(key, [...known, id]);
    }
  }
  return found;
}

function pointsIn(source: Source, at: number, conflictsAt: ReadonlyMap<string, readonly string[]>): readonly Point[] {
  const byDays = new Map<string, Point>();
  for (const annotation of source.annotations) {
    if (annotation.type !== 'date' || !isCounted(annotation)) continue;
    if (annotation.region === 'caption' || annotation.region === 'byline') continue;
    const mention = annotation.mention?.kind === 'date' ? annotation.mention : undefined;
    const value = annotation.record.value ?? mention?.value;
    const days: Days | undefined = daysOf(value, mention && value === mention.value ? mention.range : undefined);
    if (!days) continue;
    const passage = passageOf(source, annotation);
    const conflicts = conflictsAt.get(keyOf(passage)) ?? [];
    const key = `${days.begin}/${days.end}`;
    const known = byDays.get(key);
    const isTelling = known === undefined || (conflicts.length > 0 && known.conflicts.length === 0);
    byDays.set(key, {
      ...(isTelling ? { source: at, ...days, label: labelOf(value, days, mention), passage } : known),
      conflicts: [...new Set([...(known?.conflicts ?? []), ...conflicts])],
    });
  }
  return [...byDays.values()];
}

const labelOf = (value: string | undefined, { begin, end }: Days, mention: Parameters<typeof dateLabel>[1]): string =>
  dateLabel(value && daysOf(value) ? value : `${begin}/${end}`, mention);

const byTime = (a: Point, b: Point): number =>
  compare(a.begin, b.begin) || compare(a.end, b.end) || a.source - b.source || a.passage.span.start - b.passage.span.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
