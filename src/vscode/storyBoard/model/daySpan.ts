import { dayLabel } from '../../../core/sources/labels.js';

/** `16 Mar 2025`, `14–16 Mar 2025`, `28 Feb – 2 Mar 2025` or `30 Dec 2024 – 2 Jan 2025`, from ISO days, both inclusive. */
export function daySpan(begin: string, end: string): string {
  if (begin === end) return dayLabel(begin);
  if (begin.slice(0, 7) === end.slice(0, 7)) return `${Number(begin.slice(8))}–${dayLabel(end)}`;
  return `${dayLabel(begin, begin.slice(0, 4) === end.slice(0, 4))} – ${dayLabel(end)}`;
}
