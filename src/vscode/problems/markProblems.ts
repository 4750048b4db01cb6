import type { MarkConflict, ProblemKind } from '../../core/service/problems/problemTypes.js';
import type { ArticleView } from '../../core/serviceTypes.js';
import type { Span } from '../../core/text/span.js';
import { type PlacedMark, placedMarks } from '../marks/viewEdits.js';

/** One problem in an open article, with the mark that has it. */
export interface MarkProblem {
  readonly kind: ProblemKind;
  readonly sentence: string;
  /** Code units of the document's text. */
  readonly span: Span;
  readonly mark: PlacedMark;
  readonly conflict?: MarkConflict;
}

/** Problems that an editor shows of one file; it lists no more. */
const MOST = 1000;

/** The problems of an article in order of text, one of each kind and sentence at one place; those in faint parts left out. */
export function problemsOf(view: ArticleView, hidden: readonly string[]): readonly MarkProblem[] {
  const found = placedMarks(view)
    .filter((mark) => !mark.faint)
    .flatMap((mark): readonly MarkProblem[] => [
      ...(mark.conflicts ?? []).map((conflict) => ({ ...conflict, kind: 'conflict' as const, mark, conflict })),
      ...(mark.flaws ?? []).map((flaw) => ({ ...flaw, mark })),
    ])
    .filter(({ kind }) => !hidden.includes(kind));
  const byPlace = new Map(found.map((problem) => [`${problem.kind} ${problem.span.start} ${problem.sentence}`, problem]));
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start).slice(0, MOST);
}
