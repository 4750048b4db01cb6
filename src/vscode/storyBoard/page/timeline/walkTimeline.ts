import type { TimelineMark } from './timelineLayout.js';

type Placed = Pick<TimelineMark, 'id' | 'source' | 'x1'>;

/** The mark that a key leads to from another one; undefined: no key of walking. Left and right keep to the source's lane. */
export function walkTimeline<Mark extends Placed>(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const lane = marks.filter(({ source }) => source === from.source).sort((a, b) => a.x1 - b.x1);
  const at = lane.findIndex(({ id }) => id === from.id);
  switch (key) {
    case 'ArrowLeft':
      return lane[Math.max(0, at - 1)] ?? from;
    case 'ArrowRight':
      return lane[at + 1] ?? from;
    case 'Home':
      return lane[0] ?? from;
    case 'End':
      return lane.at(-1) ?? from;
    case 'ArrowUp':
      return nearest(marks, from, -1);
    case 'ArrowDown':
      return nearest(marks, from, 1);
    default:
      return undefined;
  }
}

/** The nearest in time in the next lane that has any. */
function nearest<Mark extends Placed>(marks: readonly Mark[], from: Mark, by: 1 | -1): Mark {
  const beyond = marks.filter(({ source }) => (source - from.source) * by > 0);
  const lane = Math.min(...beyond.map(({ source }) => (source - from.source) * by));
  const [closest] = beyond
    .filter(({ source }) => (source - from.source) * by === lane)
    .sort((a, b) => Math.abs(a.x1 - from.x1) - Math.abs(b.x1 - from.x1));
  return closest ?? from;
}
