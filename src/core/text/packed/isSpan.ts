import type { Span } from '../span.js';

/** Whether a value is a span and nothing more. */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  let count = 0;
  for (const key in value) {
    if (key !== (count ? 'end' : 'start')) return false;
    count++;
  }
  if (count !== 2) return false;
  const { start, end } = value as Span;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && !Object.is(start, -0);
}
