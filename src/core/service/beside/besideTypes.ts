import type { AnnotationRef } from '../../card/card.js';
import type { ConflictKind, QuoteRelation } from '../../sources/finding.js';
import type { PlaceInFile } from '../sidecarEditing/sidecarEditingTypes.js';

/** One of two passages that are held against each other, to be shown and to be gone to. */
export interface PassageSide {
  readonly ref: AnnotationRef;
  readonly place: PlaceInFile;
  /** Outlet and day: `BBC · 17 Mar`. */
  readonly label: string;
  /** The same with the sentence: `BBC · 17 Mar: “…”`. */
  readonly words: string;
}

/** A passage of another source that contradicts an annotation, or has its words. */
export interface Counterpart {
  readonly kind: ConflictKind | QuoteRelation;
  readonly here: PassageSide;
  readonly there: PassageSide;
  /** Of a quotation worded otherwise: both wordings to the letter, broken into lines at words that they share. */
  readonly wordings?: { readonly here: string; readonly there: string };
}

/** An article's passages beside those of other sources. Answered from the index: no file is read. */
export interface Beside {
  /** Conflicts first, then quotations, those with other words first. */
  counterpartsOf(ref: AnnotationRef): Promise<readonly Counterpart[]>;
  /** `“words”, speaker, outlet, day, file#id`: what is known of it, to be put into one's own text. */
  citationOf(ref: AnnotationRef): Promise<string | undefined>;
}
