import type { ArticleView, Mark } from '../../core/serviceTypes.js';
import { contains, type Edit, mapSpan, type Span } from '../../core/text/span.js';

/** Where a stretch lies after something happened to the text; undefined when nothing of it is left. */
export type Move = (span: Span) => Span | undefined;

/** The move that edits make, in the order in which they apply. */
export const movedBy =
  (edits: readonly Edit[]): Move =>
  (span) =>
    edits.reduce<Span | undefined>((at, edit) => at && mapSpan(at, edit), span);

/**
 * The view after the text moved, until the next scan: marks move with their words and keep what is left of them. Of a mark
 * without any words left a person's decision is lost and stays in the list; a suggestion is gone.
 */
export function mapView(view: ArticleView, move: Move): ArticleView {
  return {
    ...view,
    regions: view.regions.flatMap((region) => {
      const span = move(region.span);
      return span ? [{ ...region, span }] : [];
    }),
    marks: view.marks.flatMap((mark) => movedMark(mark, move)),
    reported: view.reported.flatMap((one) => {
      const cue = move(one.cue);
      return cue ? [{ ...one, cue }] : [];
    }),
  };
}

/** A mark after the text moved: none, where it was a suggestion and its words are gone. */
export function movedMark(mark: Mark, move: Move): readonly Mark[] {
  const { span, guess, ...lasting } = mark;
  if (!span) {
    const moved = guess && move(guess);
    return [guess ? { ...lasting, ...(moved ? { guess: moved } : {}) } : mark];
  }
  const moved = move(span);
  if (moved)
    return [
      { ...mark, span: moved, differing: mark.differing.flatMap((words) => move(words) ?? []), ...movedProblems(mark, move) },
    ];
  return isDecided(mark) ? [lostMark(lasting)] : [];
}

/** What is wrong with words that are gone is wrong no more. */
const movedProblems = ({ conflicts, flaws }: Mark, move: Move): Pick<Mark, 'conflicts' | 'flaws'> => ({
  ...(conflicts ? { conflicts: movedSpans(conflicts, move) } : {}),
  ...(flaws ? { flaws: movedSpans(flaws, move) } : {}),
});

const movedSpans = <P extends { readonly span: Span }>(problems: readonly P[], move: Move): readonly P[] =>
  problems.flatMap((problem) => {
    const span = move(problem.span);
    return span ? [{ ...problem, span }] : [];
  });

/** Whether a person's work hangs on the mark. */
const isDecided = ({ status, note }: Mark): boolean => status !== 'suggested' || note !== undefined;

const lostMark = (mark: Omit<Mark, 'span'>): Mark => ({ ...mark, status: 'lost', differing: [] });

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
