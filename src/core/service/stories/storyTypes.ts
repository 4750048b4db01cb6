import type { AnnotationRef } from '../../card/card.js';
import type { ConflictKind, QuoteRelation, WordDiff } from '../../sources/finding.js';

/** Rows of a story board, in the order they are shown. */
export const ROW_GROUPS = ['conflict', 'quotation', 'fact', 'person'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/**
 * What a source has of a row: words of its own that nothing is held against (`says`), the same as the row's first wording or
 * value, another one, nothing at all, or nothing but what it carries over from the source it reprints.
 */
export const CELL_STATES = ['says', 'same', 'differs', 'silent', 'reprint'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A passage to jump to; texts are raw article text. */
export interface StoryPassage {
  readonly ref: AnnotationRef;
  /** The words of the mark itself. */
  readonly text: string;
  /** The sentence around it. */
  readonly sentence: string;
  /** 1-based. */
  readonly line: number;
}

/** A source of a story: a column of the board and a row of the view. By published day, undated ones last, then by file. */
export interface BoardSource {
  readonly uri: string;
  /** Path below the corpus root. */
  readonly file: string;
  /** The outlet, else the file's name. */
  readonly label: string;
  /** ISO day, where known. */
  readonly published?: string;
  /** The published day was inferred, and why. */
  readonly inferred?: string;
  /** Which of the board's sources it carries the text of. */
  readonly reprintOf?: number;
  /** How far a person is with it: marks decided, of all marks. */
  readonly progress: { readonly decided: number; readonly marks: number };
}

export interface BoardCell {
  readonly state: CellState;
  /** Its own wording, cut short; empty where it is silent. */
  readonly text: string;
  /** Of a day or figure: what it comes to, in words. */
  readonly value?: string;
  /** Of a quotation worded otherwise: from the row's first wording to this one. */
  readonly diff?: readonly WordDiff[];
  readonly relation?: QuoteRelation;
  /** Where it says so, in order of text; none where it is silent. */
  readonly passages: readonly StoryPassage[];
}

export interface BoardRow {
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
  /** One for each source, in the order of `sources`. */
  readonly cells: readonly BoardCell[];
  /** Independent sources that leave out what most others have: indexes of `sources`. */
  readonly missing: readonly number[];
}

/** A day or stretch of days that one source tells of. */
export interface BoardPoint {
  /** Index of `sources`. */
  readonly source: number;
  /** First and last day, `YYYY-MM-DD`, both inclusive; equal for one day. */
  readonly begin: string;
  readonly end: string;
  /** The value in words. */
  readonly label: string;
  readonly passage: StoryPassage;
  /** Rows of group `conflict` that this passage is a side of. */
  readonly conflicts: readonly string[];
}

/** Everything the sources of one story say beside each other. Deterministic for the same corpus. */
export interface StoryBoard {
  /** The article it was asked for. */
  readonly uri: string;
  /** The confirmed story's title, else the headline of its earliest source. */
  readonly name: string;
  /** Published days, first and last. */
  readonly published?: { readonly begin: string; readonly end: string };
  readonly sources: readonly BoardSource[];
  /** Sources that are no reprint of another one. */
  readonly independent: number;
  readonly rows: readonly BoardRow[];
  /** In order of time. */
  readonly timeline: readonly BoardPoint[];
  /** Sides, points and rows left out because a board has room for so many; 0 mostly. */
  readonly leftOut: number;
}

/** Stories as a person reads them. */
export interface Stories {
  /** The board of the story that an article tells; undefined where it is none. Answered from the index: no file is read. */
  storyBoard(uri: string): Promise<StoryBoard | undefined>;
  /** The same as Markdown to read. */
  storyMarkdown(uri: string): Promise<string | undefined>;
}
