import { scaleUtc } from 'd3-scale';
import { type Stretch, stretchesOf } from './stretches.js';
import { DAY, type Days, isoOf, timeOf } from './times.js';

/** Pixels of a break, the least width of what stands between two, and the least room of a tick's words. */
const BREAK = 30;
const LEAST_STRETCH = 70;
const TICK_ROOM = 58;
/** Share of the width that the days of the story itself have at least. */
const NEAR_SHARE = 0.6;

/** Words under the axis: a day, a month or a year, after how much of it a stretch spans. */
export interface Tick {
  readonly x: number;
  readonly day: string;
  readonly unit: 'day' | 'month' | 'year';
  /** The first of its year on the axis. */
  readonly first: boolean;
}

/**
 * Days to pixels. Where long nothing happened, and between the days around the publication and all others, the axis is broken
 * and goes on in another measure, so that one old day does not press the others together.
 */
export interface TimeAxis {
  /** The middle of a day. */
  x(day: string): number;
  readonly ticks: readonly Tick[];
  /** The middles of the breaks. */
  readonly breaks: readonly number[];
}

/** An axis of a width in pixels over days and stretches of days. `published`: when the sources were. */
export function timeAxis(days: readonly Days[], width: number, published?: Days): TimeAxis {
  const room = Math.max(1, Math.floor((width + BREAK) / (LEAST_STRETCH + BREAK)));
  const stretches = stretchesOf(days, room, published);
  const ranges = rangesOf(stretches, width);
  const scale = scaleUtc()
    .domain(stretches.flatMap(({ begin, end }) => [begin, end + DAY]))
    .range(ranges.flat());
  const middle = (time: number): number => scale(time + DAY / 2);
  return {
    x: (day) => middle(timeOf(day)),
    ticks: apart(stretches.map((stretch, at) => ticksOf(stretch, ranges[at] as Range, middle))),
    breaks: ranges.slice(1).map(([from]) => from - BREAK / 2),
  };
}

type Range = readonly [from: number, to: number];

/** Each stretch has its least width, and of the rest a share by its days; those near publication most of it. */
function rangesOf(stretches: readonly Stretch[], width: number): readonly Range[] {
  const breaks = BREAK * (stretches.length - 1);
  const least = Math.min(LEAST_STRETCH, (width - breaks) / Math.max(1, stretches.length));
  const rest = Math.max(0, width - breaks - least * stretches.length);
  const lengths = stretches.map(({ begin, end }) => end - begin + DAY);
  const sum = (isNear: boolean): number =>
    lengths.reduce((all, length, at) => (stretches[at]?.isNear === isNear ? all + length : all), 0);
  const [near, far] = [sum(true), sum(false)];
  const nearShare = near === 0 ? 0 : far === 0 ? 1 : Math.max(NEAR_SHARE, near / (near + far));
  let from = 0;
  return stretches.map(({ isNear }, at) => {
    const share = isNear ? nearShare / near : (1 - nearShare) / far;
    const range: Range = [from, from + least + rest * share * (lengths[at] as number)];
    from = range[1] + BREAK;
    return range;
  });
}

type Unmarked = Omit<Tick, 'first'>;

function ticksOf({ begin, end }: Stretch, [from, to]: Range, middle: (time: number) => number): readonly Unmarked[] {
  const days = (end - begin) / DAY;
  const unit = days > 1100 ? 'year' : days > 120 ? 'month' : 'day';
  const wanted = scaleUtc()
    .domain([begin, end + DAY - 1])
    .ticks(Math.max(1, Math.floor((to - from) / TICK_ROOM)));
  const times = wanted.map((date) => date.getTime()).filter((time) => time % DAY === 0 && time <= end);
  const made = times.map((time) => ({ x: middle(time), day: isoOf(time), unit }) as const);
  return made.length ? made : [{ x: middle(begin), day: isoOf(begin), unit: 'day' }];
}

/** Ticks whose words have room beside each other; each stretch keeps its first. A year is said once, and after each break. */
function apart(stretches: readonly (readonly Unmarked[])[]): readonly Tick[] {
  const kept: Tick[] = [];
  for (const [at, ticks] of stretches.entries()) {
    const next = stretches[at + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY;
    for (const [nth, tick] of ticks.entries()) {
      const before = kept.at(-1);
      if (nth > 0 && (tick.x - (before?.x ?? 0) < TICK_ROOM || next - tick.x < TICK_ROOM)) continue;
      kept.push({ ...tick, first: nth === 0 || before?.day.slice(0, 4) !== tick.day.slice(0, 4) });
    }
  }
  return kept;
}
