import type { AnnotationRef } from '../../card/card.js';
import type { ConflictKind } from '../../sources/finding.js';
import type { Span } from '../../text/span.js';
import type { PlaceInFile } from '../sidecarEditing/sidecarEditingTypes.js';

/** Kinds of problem in an article's own words: what another source contradicts, and what contradicts or breaks itself. */
export const PROBLEM_KINDS = ['conflict', 'quotation', 'weekday', 'zone'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One side of a conflict, to be shown and to be gone to. */
export interface ConflictSide {
  readonly ref: AnnotationRef;
  readonly place: PlaceInFile;
  /** Outlet, day and sentence: `BBC · 17 Mar: “…”`. */
  readonly words: string;
}

/** A statement of another source that contradicts a mark. */
export interface MarkConflict {
  readonly kind: ConflictKind;
  /** What the other source says, and what this article says, in one sentence. */
  readonly sentence: string;
  /** The words of this article that it is about, in code units of the document's own text; mostly those of the mark. */
  readonly span: Span;
  readonly here: ConflictSide;
  readonly there: ConflictSide;
}

/** What is wrong with a mark by itself: marks that do not close, a weekday that is not the day's. */
export interface MarkFlaw {
  readonly kind: Exclude<ProblemKind, 'conflict'>;
  readonly sentence: string;
  /** The words that it is about, in code units of the document's own text. */
  readonly span: Span;
}
