import type { ArticleView, Mark } from '../core/serviceTypes.js';
import { contains, type Edit, mapSpan, type Span } from '../core/text/span.js';

/**
 * The view after edits, until the next scan: marks move with the text, and one whose inside was touched is gone.
 * `edits` are in the order in which they apply.
 */
export function mapView(view: ArticleView, edits: readonly Edit[]): ArticleView {
  const moved = (span: Span): Span | undefined => edits.reduce<Span | undefined>((at, edit) => at && mapSpan(at, edit), span);
  return {
    ...view,
    regions: view.regions.flatMap((region) => withSpan(region, moved(region.span))),
    marks: view.marks.flatMap((mark): readonly Mark[] =>
      mark.span ? withSpan({ ...mark, differing: mark.differing.flatMap((d) => moved(d) ?? []) }, moved(mark.span)) : [mark],
    ),
  };
}

const withSpan = <T>(item: T, span: Span | undefined): readonly T[] => (span ? [{ ...item, span }] : []);

/** A mark that stands in the text. */
export type PlacedMark = Mark & { readonly span: Span };

/** Marks with a place, in order of text. */
export const placedMarks = (view: ArticleView): readonly PlacedMark[] =>
  view.marks.filter((mark): mark is PlacedMark => mark.span !== undefined);

/** Marks around a stretch, or around the cursor (also just behind a word), the innermost first. */
export const marksAround = (view: ArticleView, span: Span): readonly PlacedMark[] =>
  placedMarks(view)
    .filter((mark) => contains(mark.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
