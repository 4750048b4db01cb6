import { boardOf } from '../../../../src/core/compare/board/storyBoard.js';
import type { Board, Cell, Row, RowGroup } from '../../../../src/core/sources/board.js';
import { createSourceIndex } from '../../../../src/core/sources/createSourceIndex.js';
import { sourceLabel } from '../../../../src/core/sources/labels.js';
import type { Source } from '../../../../src/core/sources/source.js';
import { aSource, type SourceInit } from '../../../support/aSource.js';

/** The board of these sources as the first of them is asked for. */
export function boardAmong(...sources: readonly Source[]): Board {
  const index = createSourceIndex();
  for (const source of sources) index.put(source);
  const board = boardOf(index, sources[0]?.uri ?? '');
  if (!board) throw new Error('there is no board');
  return board;
}

const FERRY =
  'The ferry Aurelie struck the Pollen rocks off Ennisk in thick fog and sank, the coast guard at Port Mallory said. ';

/** A report of one invented shipwreck, put into its story by hand, by an outlet of that name. */
export const report = (outlet: string, text: string, init: SourceInit = {}): Source =>
  aSource(`${outlet.toLowerCase()}.txt`, FERRY + text, { outlet, published: '2024-03-11', story: 'aurelie', ...init });

export const rowsOf = (board: Board, group: RowGroup): readonly Row[] => board.rows.filter((row) => row.group === group);

/** `Post differs: 20 (20)`: what each source that is not silent has of a row. */
export const said = ({ sources }: Board, { cells }: Row): readonly string[] =>
  cells.flatMap((cell, at) => (cell.state === 'silent' ? [] : [`${outlet(sources[at])} ${cell.state}: ${wordsOf(cell)}`]));

const wordsOf = ({ text, value, relation }: Cell): string =>
  `${text}${value === undefined ? '' : ` (${value})`}${relation === undefined ? '' : ` [${relation}]`}`;

export const missing = ({ sources }: Board, row: Row): readonly string[] => row.missing.map((at) => outlet(sources[at]));

const outlet = (source: Source | undefined): string => (source ? sourceLabel(source) : '?');
