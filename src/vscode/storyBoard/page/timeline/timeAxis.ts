import { scaleUtc } from 'd3-scale';

/** Milliseconds of a day. */
const DAY = 86_400_000;
/** Days without anything, from which on the axis is broken. */
const LONG_GAP = 45;
/** Pixels of a break, the least width of what stands between two, and the least room of a tick's words. */
const BREAK = 30;
const LEAST_STRETCH = 70;
const TICK_ROOM = 58;

/** Words under the axis: a day, a month or a year, after how much of it a stretch spans. */
export interface Tick {
  readonly x: number;
  readonly day: string;
  readonly unit: 'day' | 'month' | 'year';
  /** The first of its year on the axis, or after a break. */
  readonly first: boolean;
}

/** Days to pixels. Where long nothing happened the axis is broken, so that one old day does not press the others together. */
export interface TimeAxis {
  /** The middle of a day. */
  x(day: string): number;
  readonly ticks: readonly Tick[];
  /** The middles of the breaks. */
  readonly breaks: readonly number[];
}

interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** An axis of a width in pixels over ISO days; those that are none are left out. */
export function timeAxis(days: readonly string[], width: number): TimeAxis {
  const stretches = stretchesOf(days, width);
  const ranges = rangesOf(stretches, width);
  const scale = scaleUtc()
    .domain(stretches.flatMap(({ begin, end }) => [begin, end + DAY]))
    .range(ranges.flat());
  const middle = (time: number): number => scale(time + DAY / 2);
  return {
    x: (day) => middle(timeOf(day)),
    ticks: stretches.flatMap((stretch, at) => ticksOf(stretch, ranges[at] as [number, number], middle)),
    breaks: ranges.slice(1).map(([from]) => from - BREAK / 2),
  };
}

/** Milliseconds of an ISO day at midnight UTC; NaN where it is none. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function stretchesOf(days: readonly string[], width: number): readonly Stretch[] {
  const times = [...new Set(days.map(timeOf).filter(Number.isFinite))].sort((a, b) => a - b);
  const room = Math.max(1, Math.floor((width + BREAK) / (LEAST_STRETCH + BREAK)));
  const gaps = times
    .slice(1)
    .map((time, at) => ({ at: at + 1, days: (time - (times[at] as number)) / DAY }))
    .filter((gap) => gap.days > LONG_GAP)
    .sort((a, b) => b.days - a.days || a.at - b.at)
    .slice(0, room - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const bounds = [0, ...gaps, times.length];
  return bounds.slice(1).flatMap((end, at) => {
    const part = times.slice(bounds[at], end);
    return part.length ? [{ begin: part[0] as number, end: part.at(-1) as number }] : [];
  });
}

/** Each stretch has its least width, and of the rest a share by its days. */
function rangesOf(stretches: readonly Stretch[], width: number): readonly [number, number][] {
  const least = Math.min(LEAST_STRETCH, width / Math.max(1, stretches.length) - BREAK / 2);
  const rest = Math.max(0, width - least * stretches.length - BREAK * (stretches.length - 1));
  const lengths = stretches.map(({ begin, end }) => end - begin + DAY);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let from = 0;
  return lengths.map((length) => {
    const range: [number, number] = [from, from + least + (rest * length) / all];
    from = range[1] + BREAK;
    return range;
  });
}

function ticksOf(
  { begin, end }: Stretch,
  [from, to]: readonly [number, number],
  middle: (time: number) => number,
): readonly Tick[] {
  const days = (end - begin) / DAY;
  const unit = days > 1100 ? 'year' : days > 120 ? 'month' : 'day';
  const wanted = scaleUtc()
    .domain([begin, end + DAY - 1])
    .ticks(Math.max(1, Math.floor((to - from) / TICK_ROOM)));
  const times = wanted.map((date) => date.getTime()).filter((time) => time % DAY === 0 && time <= end);
  const ticks: Tick[] = [];
  for (const time of times.length ? times : [begin]) {
    const [x, before] = [middle(time), ticks.at(-1)];
    if (before && x - before.x < TICK_ROOM) continue;
    const day = isoOf(time);
    ticks.push({ x, day, unit: times.length ? unit : 'day', first: before?.day.slice(0, 4) !== day.slice(0, 4) });
  }
  return ticks;
}
