import type { Annotation } from '../article/annotation.js';
import type { Agreement, Conflict, QuotePair, Revision } from '../sources/finding.js';
import type { CorpusEntity, Passage, Source } from '../sources/source.js';
import type { TypeElsewhere } from '../sources/sourceIndex.js';
import type { AnnotationRef, CardLine } from './card.js';

/** What a card is made from: one annotation and everything the corpus says of it. */
export interface CardInput {
  readonly source: Source;
  readonly annotation: Annotation;
  /** The sources that tell the same event, this one included. */
  readonly story: readonly Source[];
  readonly entity?: CorpusEntity;
  /** What nearly all other sources take the name for, where it is something else here. */
  readonly typeElsewhere?: TypeElsewhere;
  readonly pairs: readonly QuotePair[];
  readonly conflicts: readonly Conflict[];
  readonly agreements: readonly Agreement[];
  readonly revisions: readonly Revision[];
  /** Passages of other sources on the same day. */
  readonly sameDay: readonly Passage[];
  /** Of a day that cannot be resolved: the day (`YYYY-MM-DD`) on which another source tells the same thing, and where. */
  readonly guess?: { readonly day: string; readonly passage: Passage };
  /** Sources of the story, no reprints, that leave out what the mark says and most others have. */
  readonly missing: readonly Source[];
  /** The earliest source of the story with the same text; the source itself where it is no reprint, or of another story. */
  readonly originalOf: (source: Source) => Source;
  /** The same of a source of another story, which has to be looked for. */
  readonly farOriginalOf: (source: Source) => Source;
  readonly refOf: (passage: { readonly source: Source; readonly annotation: Annotation }) => AnnotationRef;
}

/** What each kind of card says: the fact, then the other sources, most telling first. */
export interface CardBody {
  readonly head: CardLine;
  readonly details: readonly CardLine[];
  /** Why it was found or resolved so. */
  readonly why: string;
}
