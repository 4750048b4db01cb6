import type { AnnotationRef } from '../../card/card.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { ConflictKind } from '../../sources/finding.js';
import type { Span } from '../../text/span.js';
import type { PassageSide } from '../beside/besideTypes.js';

/** Kinds of problem in an article's own words: what another source contradicts, and what contradicts or breaks itself. */
export const PROBLEM_KINDS = ['conflict', 'quotation', 'weekday', 'zone'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A statement of another source that contradicts a mark. */
export interface MarkConflict {
  readonly kind: ConflictKind;
  /** What the other source says, and what this article says, in one sentence. */
  readonly sentence: string;
  /** The words of this article that it is about, in code units of the document's own text; mostly those of the mark. */
  readonly span: Span;
  readonly here: PassageSide;
  readonly there: PassageSide;
}

/** What is wrong with a mark by itself: marks that do not close, a weekday that is not the day's. */
export interface MarkFlaw {
  readonly kind: Exclude<ProblemKind, 'conflict'>;
  readonly sentence: string;
  /** The words that it is about, in code units of the document's own text. */
  readonly span: Span;
}

/** What a person says of a conflict. Both are one step of undo, and remembered through edits of either article. */
export interface ConflictDecisions {
  /** Two statements that were held to contradict each other do not: the annotation gets a link that says so. */
  refuseConflict(ref: AnnotationRef, against: AnnotationRef): Promise<ActionResult>;
  /** Writes a claim with a note on the sentence of an annotation; `against` ties it to a passage of another source. */
  addClaim(ref: AnnotationRef, note: string, against?: AnnotationRef): Promise<ActionResult>;
}
