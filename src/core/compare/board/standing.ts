import type { Board, Row } from '../../sources/board.js';
import type { Source } from '../../sources/source.js';
import type { SourceIndex } from '../../sources/sourceIndex.js';
import { findingsIn } from '../findings.js';
import { boardOf } from './storyBoard.js';

// Kept with its board, gone with it.
const rowsByMark = new WeakMap<Board, ReadonlyMap<string, readonly Row[]>>();

/** Independent sources of the story that leave out what a mark says and most others have, in the order of the board. */
export function missingAt(index: SourceIndex, uri: string, annotationId: string): readonly Source[] {
  const board = boardOf(index, uri);
  if (!board || board.sources.length < 2) return [];
  const rows = rowsOf(board).get(`${uri} ${annotationId}`) ?? [];
  const missing = new Set(rows.flatMap((row) => row.missing));
  return board.sources.filter((_, at) => missing.has(at));
}

function rowsOf(board: Board): ReadonlyMap<string, readonly Row[]> {
  const known = rowsByMark.get(board);
  if (known) return known;
  const found = new Map<string, Row[]>();
  for (const row of board.rows) {
    for (const { source, annotation } of row.cells.flatMap(({ passages }) => passages)) {
      const key = `${source.uri} ${annotation.id}`;
      const rows = found.get(key);
      if (rows) rows.push(row);
      else found.set(key, [row]);
    }
  }
  rowsByMark.set(board, found);
  return found;
}

/**
 * Which source of the story of an article one is a reprint of: the earliest with the same text; itself where it is none, or
 * of another story. One question to the board, however many sources are asked about.
 */
export function originalsAt(index: SourceIndex, uri: string): (source: Source) => Source {
  const board = boardOf(index, uri);
  const originals = new Map(board?.sources.map((source, at) => [source, board.sources[board.reprintOf[at] ?? at] ?? source]));
  return (source) => originals.get(source) ?? source;
}

/** The source that had the same text first; the source itself where it is no reprint. */
export const originalOf = (index: SourceIndex, source: Source): Source => findingsIn(index).copiesOf(source)[0] ?? source;
