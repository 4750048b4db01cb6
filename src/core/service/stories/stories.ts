import { boardOf } from '../../compare/board/storyBoard.js';
import { storyMarkdown } from '../../exchange/storyMarkdown.js';
import type { Board, CellOf } from '../../sources/board.js';
import { lineNumber, sourceLabel } from '../../sources/labels.js';
import { publishedDays } from '../../sources/publishedDays.js';
import type { Passage, Source } from '../../sources/source.js';
import { storyName } from '../../sources/storyName.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { BoardSource, Stories, StoryBoard, StoryPassage } from './storyTypes.js';

/** What stories are told from. */
export interface StoriesInit {
  readonly store: Store;
  readonly refs: Refs;
}

/** Stories as boards and Markdown, answered from the index. */
export function createStories({ store, refs }: StoriesInit): Stories {
  const named = async (uri: string): Promise<{ readonly board: Board; readonly name: string } | undefined> => {
    const board = boardOf(store.corpusOf(uri).index, uri);
    return board && { board, name: (await storyNames(store, [board]))(board) };
  };
  return {
    async storyBoard(uri) {
      const found = await named(uri);
      return found && plainBoard(uri, found.board, found.name, refs);
    },
    async storyMarkdown(uri) {
      const found = await named(uri);
      return found && storyMarkdown(found.board, found.name);
    },
  };
}

/** How each of some stories is called: by the title that a person gave it, else by its headline. */
export async function storyNames(store: Store, boards: readonly Board[]): Promise<(board: Board) => string> {
  const titles = new Map<Board, string>();
  for (const board of boards) {
    for (const { uri } of board.sources) {
      const title = titles.has(board) ? undefined : await store.corpusOf(uri).said.storyTitleOf(uri);
      if (title) titles.set(board, title);
    }
  }
  return (board) => titles.get(board) ?? storyName(board.sources);
}

/** A board as plain data. */
function plainBoard(uri: string, board: Board, name: string, refs: Refs): StoryBoard {
  const passageOf = plainPassage(refs);
  const published = publishedDays(board.sources);
  return {
    uri,
    name,
    ...(published ? { published } : {}),
    sources: board.sources.map((source, at) => sourceOf(source, board.reprintOf[at])),
    independent: board.reprintOf.filter((original) => original === undefined).length,
    rows: board.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => plainCell(cell, passageOf)) })),
    timeline: board.timeline.map((point) => ({ ...point, passage: passageOf(point.passage) })),
    leftOut: board.leftOut + board.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + unshown(cell), 0),
  };
}

/** Passages of a cell to jump to; nobody walks through more. */
const MOST_PASSAGES = 24;

const plainCell = (cell: CellOf<Passage>, passageOf: (passage: Passage) => StoryPassage): CellOf<StoryPassage> => ({
  ...cell,
  passages: cell.passages.slice(0, MOST_PASSAGES).map(passageOf),
});

const unshown = ({ passages }: CellOf<Passage>): number => Math.max(0, passages.length - MOST_PASSAGES);

/** Code units of a sentence that a board shows. */
const SENTENCE = 600;

const plainPassage =
  (refs: Refs) =>
  ({ source, annotation, span, sentence }: Passage): StoryPassage => ({
    ref: refs.refOf(source.uri, annotation.id),
    text: source.text.slice(span.start, span.end),
    sentence: source.text.slice(sentence.start, Math.min(sentence.end, Math.max(sentence.start + SENTENCE, span.end))),
    line: lineNumber(source.text, span.start),
  });

function sourceOf(source: Source, reprintOf: number | undefined): BoardSource {
  const { uri, file, facts, annotations } = source;
  const marks = annotations.filter(({ span }) => span !== undefined);
  return {
    uri,
    file,
    label: sourceLabel(source),
    ...(facts.published ? { published: facts.published } : {}),
    ...(facts.publishedFrom === 'inferred' ? { inferred: facts.publishedWhy ?? '' } : {}),
    ...(reprintOf === undefined ? {} : { reprintOf }),
    progress: {
      decided: marks.filter(({ status }) => status === 'accepted' || status === 'rejected').length,
      marks: marks.length,
    },
  };
}
