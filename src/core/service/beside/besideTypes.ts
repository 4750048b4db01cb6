import type { AnnotationRef } from '../../card/card.js';
import type { ConflictKind, QuoteRelation, WordDiff } from '../../sources/finding.js';
import type { Span } from '../../text/span.js';
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

/** A place of the corpus that has words which a person asked for, or a wording of them. */
export interface QuotationPlace {
  readonly place: PlaceInFile;
  /** Path below the corpus root. */
  readonly file: string;
  /** Outlet, else the file's name; and day: `BBC · 17 Mar`. */
  readonly label: string;
  /** As the article has them, on one line, cut where they are long. */
  readonly words: string;
  /** Of a quotation: who is given the words. */
  readonly speaker?: string;
  /** It is the place that was asked about. */
  readonly isAsked: boolean;
  /** From the words asked for to those there; empty where they are the same. */
  readonly diff: readonly WordDiff[];
}

/** Every place that was found, by day, file and order of text. */
export interface FoundQuotation {
  /** The words asked for, on one line. */
  readonly words: string;
  readonly places: readonly QuotationPlace[];
  /** Places beyond those that a list has room for. */
  readonly leftOut: number;
}

/** An article's passages beside those of other sources. Answered from the index: no file is read. */
export interface Beside {
  /** Conflicts first, then quotations, those with other words first. */
  counterpartsOf(ref: AnnotationRef): Promise<readonly Counterpart[]>;
  /** `“words”, speaker, outlet, day, file#id`: what is known of it, to be put into one's own text. */
  citationOf(ref: AnnotationRef): Promise<string | undefined>;
  /**
   * Every place of the corpus with the words at `span` (code units of the document's own text), whatever their case and marks,
   * and every quotation that words them otherwise. Undefined where no words are there.
   */
  findQuotation(uri: string, span: Span): Promise<FoundQuotation | undefined>;
}
