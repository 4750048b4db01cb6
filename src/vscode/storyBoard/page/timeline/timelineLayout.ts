import type { BoardPoint, StoryBoard } from '../../../../core/service/stories/storyTypes.js';
import { type TimeAxis, timeAxis } from './timeAxis.js';
import { timeOf } from './times.js';

/** Pixels: half a point, the room of one level of points in a lane, and the lane's own edge above and below. */
export const POINT = 5;
const LEVEL = 18;
const LANE_EDGE = 7;
/** Levels of points that do not fit beside each other; further ones lie over them. */
const MOST_LEVELS = 4;

/** What one source says of one day or stretch of days, however often. */
export interface TimelineMark {
  /** The same for the same content. */
  readonly id: string;
  readonly source: number;
  readonly begin: string;
  readonly end: string;
  readonly points: readonly [BoardPoint, ...BoardPoint[]];
  /** Ids of the rows of conflicts that it is a side of. */
  readonly conflicts: readonly string[];
  /** Middle of its first and of its last day, and its height, in pixels. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A line between two marks that conflict. */
export interface ConflictLine {
  readonly row: string;
  readonly from: TimelineMark;
  readonly to: TimelineMark;
}

export interface Timeline {
  readonly axis: TimeAxis;
  readonly marks: readonly TimelineMark[];
  readonly lanes: readonly { readonly source: number; readonly top: number; readonly height: number }[];
  readonly lines: readonly ConflictLine[];
  readonly height: number;
}

type Unplaced = Omit<TimelineMark, 'y'>;

/** Lays out a lane for each source with points and bars, in a width in pixels. `head`: pixels above each lane, for its name. */
export function timelineLayout(board: StoryBoard, width: number, head: number): Timeline {
  const points = board.timeline.filter(({ begin, end }) => timeOf(begin) <= timeOf(end));
  const axis = timeAxis(points, width, board.published);
  const unplaced = merge(points, axis);
  let top = 0;
  const marks: TimelineMark[] = [];
  const lanes = board.sources.map((_, source) => {
    const { placed, levels } = dodge(
      unplaced.filter((mark) => mark.source === source),
      top + head + LANE_EDGE,
    );
    marks.push(...placed);
    const lane = { source, top, height: head + levels * LEVEL + 2 * LANE_EDGE };
    top += lane.height;
    return lane;
  });
  return { axis, marks, lanes, lines: conflictLines(marks), height: top };
}

/** Points of one source on the same days are one mark; in order of time. */
function merge(points: readonly BoardPoint[], axis: TimeAxis): readonly Unplaced[] {
  const byId = new Map<string, [BoardPoint, ...BoardPoint[]]>();
  for (const point of points) {
    const id = `${point.source} ${point.begin} ${point.end}`;
    const others = byId.get(id);
    if (others) others.push(point);
    else byId.set(id, [point]);
  }
  const marks = [...byId].map(([id, [first, ...more]]): Unplaced => {
    const { source, begin, end } = first;
    const conflicts = [...new Set([first, ...more].flatMap((point) => point.conflicts))];
    return { id, source, begin, end, points: [first, ...more], conflicts, x1: axis.x(begin), x2: axis.x(end) };
  });
  return marks.sort((a, b) => a.x1 - b.x1 || a.x2 - b.x2);
}

/** Marks that would touch stand on levels below one another. */
function dodge(marks: readonly Unplaced[], top: number): { readonly placed: readonly TimelineMark[]; readonly levels: number } {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const free = ends.findIndex((end) => mark.x1 - POINT > end + 2);
    const level = free >= 0 ? free : Math.min(ends.length, MOST_LEVELS - 1);
    ends[level] = Math.max(ends[level] ?? 0, mark.x2 + POINT);
    return { ...mark, y: top + level * LEVEL + LEVEL / 2 };
  });
  return { placed, levels: Math.max(1, ends.length) };
}

/** From each side of a conflict to the next lane below it that has other days. */
function conflictLines(marks: readonly TimelineMark[]): readonly ConflictLine[] {
  const sides = new Map<string, TimelineMark[]>();
  for (const mark of marks) for (const row of mark.conflicts) sides.set(row, [...(sides.get(row) ?? []), mark]);
  return [...sides].flatMap(([row, of]) =>
    of.flatMap((from) => {
      const below = of.filter((to) => to.source > from.source && hasOtherDays(from, to));
      const next = Math.min(...below.map(({ source }) => source));
      return below.filter(({ source }) => source === next).map((to) => ({ row, from, to }));
    }),
  );
}

/** Whether two marks are of different days. */
export const hasOtherDays = (a: Pick<TimelineMark, 'begin' | 'end'>, b: Pick<TimelineMark, 'begin' | 'end'>): boolean =>
  a.begin !== b.begin || a.end !== b.end;
