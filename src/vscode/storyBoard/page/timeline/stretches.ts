import { DAY, type Days, timeOf } from './times.js';

/** Days without anything, from which on the axis is broken. */
const LONG_GAP = 45;
/** Days before and after publication that count as the story's own. */
const AROUND = 10;

/** A part of the axis in one measure: first and last day at midnight UTC, in milliseconds. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
  /** Around publication. */
  readonly isNear: boolean;
}

interface Gap {
  /** Number of the time after it. */
  readonly at: number;
  readonly length: number;
  /** Between what is near publication and what is not. */
  readonly isEdge: boolean;
}

/** The parts of an axis over days, at most `room` of them; what is no day is left out. */
export function stretchesOf(days: readonly Days[], room: number, published?: Days): readonly Stretch[] {
  const spans = days.map(({ begin, end }) => [timeOf(begin), timeOf(end)] as const).filter(([begin, end]) => begin <= end);
  const times = [...new Set(spans.flat())].sort((a, b) => a - b);
  const isNear = (time: number): boolean =>
    published !== undefined && time >= timeOf(published.begin) - AROUND * DAY && time <= timeOf(published.end) + AROUND * DAY;
  const gaps = times.slice(1).map((time, before): Gap => {
    const from = times[before] as number;
    return { at: before + 1, length: time - from, isEdge: isNear(from) !== isNear(time) };
  });
  const isCovered = ({ at }: Gap): boolean =>
    spans.some(([begin, end]) => begin <= (times[at - 1] as number) && end >= (times[at] as number));
  const broken = gaps
    .filter((gap) => (gap.isEdge && gap.length > 2 * DAY) || (gap.length > LONG_GAP * DAY && !isCovered(gap)))
    .sort((a, b) => Number(b.isEdge) - Number(a.isEdge) || b.length - a.length || a.at - b.at)
    .slice(0, room - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const bounds = [0, ...broken, times.length];
  return bounds.slice(1).flatMap((end, at) => {
    const part = times.slice(bounds[at], end);
    const [first, last] = [part[0], part.at(-1)];
    return first === undefined || last === undefined ? [] : [{ begin: first, end: last, isNear: part.some(isNear) }];
  });
}
