import type { ConflictKind, QuoteRelation, WordDiff } from './finding.js';
import type { Passage, Source } from './source.js';

/** Rows of a story board, in the order they are shown. */
export const ROW_GROUPS = ['conflict', 'quotation', 'fact', 'person'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/**
 * What a source has of a row: words of its own that nothing is held against (`says`), the same as the row's first wording or
 * value, another one, nothing at all, or nothing but what it carries over from the source it reprints.
 */
export const CELL_STATES = ['says', 'same', 'differs', 'silent', 'reprint'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What one source has of a row; `P` is a passage, as the index has it or as a face gets it. */
export interface CellOf<P> {
  readonly state: CellState;
  /** Its own wording, cut short; empty where it is silent. */
  readonly text: string;
  /** Of a day or figure: what it comes to, in words. */
  readonly value?: string;
  /** Of a figure that sources tell of different people, bodies or places: those that this one names before it. */
  readonly of?: string;
  /** Of a quotation: to whom this source gives the words, where it says. */
  readonly speaker?: string;
  /** Of a quotation worded otherwise: from the row's first wording to this one. */
  readonly diff?: readonly WordDiff[];
  readonly relation?: QuoteRelation;
  /** Where it says so, in order of text; none where it is silent. */
  readonly passages: readonly P[];
}

/** One thing that sources of a story tell, beside each other. */
export interface RowOf<P> {
  /** The same for the same content: what a face remembers a selected row by. */
  readonly id: string;
  readonly group: RowGroup;
  /** What the row is about: the fullest wording, the name, what is counted. */
  readonly title: string;
  readonly kind?: ConflictKind | 'revision';
  /** Of a quotation: who is given the words. */
  readonly speaker?: string;
  /** Why these passages are held to speak of one thing, in words. */
  readonly why?: string;
  /** One for each source, in the order of `sources`. The first wording, which the others are held against, `says`. */
  readonly cells: readonly CellOf<P>[];
  /** Independent sources that leave out what most others have: indexes of `sources`. */
  readonly missing: readonly number[];
}

/** A day or stretch of days that one source tells of. */
export interface PointOf<P> {
  /** Index of `sources`. */
  readonly source: number;
  /** First and last day, `YYYY-MM-DD`, both inclusive; equal for one day. */
  readonly begin: string;
  readonly end: string;
  /** The value in words. */
  readonly label: string;
  readonly passage: P;
  /** Rows of group `conflict` that this passage is a side of. */
  readonly conflicts: readonly string[];
}

export type Cell = CellOf<Passage>;
export type Row = RowOf<Passage>;
export type Point = PointOf<Passage>;

/** Everything the sources of one story say beside each other. The same whatever order they came in and whichever was asked about. */
export interface Board {
  /** By published time, undated ones last, then by file. */
  readonly sources: readonly Source[];
  /** Of each source: which of `sources` it carries the text of. */
  readonly reprintOf: readonly (number | undefined)[];
  readonly rows: readonly Row[];
  /** In order of time. */
  readonly timeline: readonly Point[];
  /** Sources, rows, passages and points left out because a board has room for so many; 0 mostly. */
  readonly leftOut: number;
}
