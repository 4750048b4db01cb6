/** A stretch of text in UTF-16 code units, half open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies in `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Sorts by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** One replacement in a text: what stood in `span` became `inserted` code units. */
export interface Edit {
  readonly span: Span;
  readonly inserted: number;
}

/**
 * What is left of `span` after `edit`, as if each character carried the mark (CodeMirror's `mapPos` with outward
 * association at both ends): typing beside a mark does not grow it, typing or replacing within it does. What was cut off at
 * an end is gone. Undefined when nothing of it is left, also where other words stand in its place.
 */
export function mapSpan(span: Span, edit: Edit): Span | undefined {
  const { start, end } = edit.span;
  const shift = edit.inserted - (end - start);
  if (start >= span.end) return span;
  if (end <= span.start) return { start: span.start + shift, end: span.end + shift };
  if (start <= span.start && end >= span.end) return undefined;
  if (start < span.start) return { start: start + edit.inserted, end: span.end + shift };
  return { start: span.start, end: end > span.end ? start : span.end + shift };
}

/** Index of the first of `spans` (sorted, not overlapping) that ends after `offset`. O(log n). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The one of `spans` (sorted, not overlapping) that covers `offset`. O(log n). */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstEndingAfter(spans, offset)];
  return found && found.start <= offset ? found : undefined;
}
