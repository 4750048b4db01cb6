import { dayLabel } from '../../../../core/sources/labels.js';
import type { Tick } from './timeAxis.js';
import { POINT, type Timeline, type TimelineMark } from './timelineLayout.js';

interface BackdropProps {
  readonly layout: Timeline;
  /** Pixels left of the axis. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** The mark that is looked at; the lines of its conflicts are strong. */
  readonly at: string;
}

/** What lies behind the marks: lanes, days, breaks of the axis, and lines between what conflicts. */
export function Backdrop({ layout, left, width, height, at }: BackdropProps) {
  const { axis, lanes, lines, height: bottom } = layout;
  return (
    <svg width={width} height={height} aria-hidden="true">
      {lanes.map(({ source, top, height: own }) => (
        <line key={source} class="edge" x1={0} x2={width} y1={top + own} y2={top + own} />
      ))}
      <g transform={`translate(${left} 0)`}>
        {axis.ticks.map((tick) => (
          <g key={tick.day} class="tick" transform={`translate(${tick.x} 0)`}>
            <line y1={0} y2={bottom + 4} />
            <text y={bottom + 17}>{tickWords(tick)}</text>
            {tick.first && tick.unit !== 'year' && <text y={bottom + 32}>{tick.day.slice(0, 4)}</text>}
          </g>
        ))}
        {axis.breaks.map((x) => (
          <g key={x} class="break" transform={`translate(${x} 0)`}>
            <path d={`M-6 ${bottom + 5}l4 -10M2 ${bottom + 5}l4 -10`} />
          </g>
        ))}
        {lines.map(({ row, from, to }) => (
          <line
            key={`${row} ${from.id} ${to.id}`}
            class={from.id === at || to.id === at ? 'conflict strong' : 'conflict'}
            x1={from.x1}
            y1={from.y}
            x2={to.x1}
            y2={to.y}
          />
        ))}
      </g>
    </svg>
  );
}

function tickWords({ day, unit }: Tick): string {
  const short = dayLabel(day, true);
  if (unit === 'year') return day.slice(0, 4);
  return unit === 'month' ? short.slice(short.indexOf(' ') + 1) : short;
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly left: number;
  readonly isCurrent: boolean;
  readonly label: string;
  onLook(): void;
  onKey(event: KeyboardEvent): void;
  onJump(): void;
}

/** Half the side of what can be hit. */
const REACH = 9;

/** A point for a day, a bar for a stretch of days, a diamond at the begin where another source has another day. */
export function Mark({ mark, left, isCurrent, label, onLook, onKey, onJump }: MarkProps) {
  const { id, x1, x2, y, begin, end, conflicts, points } = mark;
  const box = {
    left: `${left + x1 - REACH}px`,
    top: `${y - REACH}px`,
    width: `${x2 - x1 + 2 * REACH}px`,
    height: `${2 * REACH}px`,
  };
  const shapes = [begin === end ? 'day' : 'days', conflicts.length ? 'conflict' : '', points.length > 1 ? 'more' : ''];
  return (
    <button
      type="button"
      class={`mark ${shapes.filter(Boolean).join(' ')}`}
      style={box}
      data-mark={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      onFocus={onLook}
      onPointerEnter={onLook}
      onKeyDown={onKey}
      onClick={onJump}
    >
      <span class="shape" />
      {conflicts.length > 0 && begin !== end && <span class="diamond" style={{ left: `${REACH - POINT}px` }} />}
    </button>
  );
}
