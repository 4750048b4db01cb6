import type { AnnotationRef } from '../../card/card.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { Span } from '../../text/span.js';

/** What a person does with lost, re-attached and many marks. Each call writes its sidecar at most once. */
export interface Curation {
  /**
   * Accepts or rejects many annotations of one article. What somebody else decided otherwise meanwhile stands and is
   * counted in the message.
   */
  decideAll(uri: string, refs: readonly AnnotationRef[], status: 'accepted' | 'rejected'): Promise<ActionResult>;
  /**
   * Puts an annotation on other words: on `span` (code units of the open document), or on its best guess. The entry gets
   * the words, context and position of the new place; who decided it stays.
   */
  reattach(ref: AnnotationRef, span?: Span): Promise<ActionResult>;
  /** Every one of these at its best guess; those without any stay lost. */
  reattachAll(uri: string, refs: readonly AnnotationRef[]): Promise<ActionResult>;
  /** A re-attached annotation is in its right place: its entry gets the words, context and position of it. */
  confirm(ref: AnnotationRef): Promise<ActionResult>;
  confirmAll(uri: string, refs: readonly AnnotationRef[]): Promise<ActionResult>;
  /**
   * Writes anew where the words of every entry stand (design/sidecar.md, section 2: positions are hints and are refreshed
   * on request only, as a commit of its own). Words, and places that are a guess, stay as they are.
   */
  refreshPositions(uri: string): Promise<ActionResult>;
}
