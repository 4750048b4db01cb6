import type { AnnotationRef } from '../../card/card.js';
import type { CellOf, PointOf, RowOf } from '../../sources/board.js';

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

export type BoardCell = CellOf<StoryPassage>;
export type BoardRow = RowOf<StoryPassage>;
export type BoardPoint = PointOf<StoryPassage>;

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
