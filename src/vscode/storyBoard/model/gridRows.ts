import type { BoardRow, StoryBoard } from '../../../core/service/stories/storyTypes.js';
import { cellOf, isShort } from './cellWords.js';

/** What a person chose to see. Row ids are those of the board. */
export interface Choice {
  readonly onlyDiffering: boolean;
  readonly opened: ReadonlySet<string>;
}

/** A line of the grid: the sources' names, a row of the board, or, of an open row, its sentences number `nth` (from 0) side by side. */
export type GridLine =
  | { readonly kind: 'sources' }
  | { readonly kind: 'row'; readonly row: BoardRow; readonly opened: boolean }
  | { readonly kind: 'sentences'; readonly row: BoardRow; readonly nth: number };

/** Sentences of one source that an open row shows at most; the cell says how many there are. */
const MOST_SENTENCES = 5;

/** Whether the sources are not of one voice on a row. Leaving something out, or saying less of it, is no difference. */
export const differs = (row: BoardRow): boolean =>
  row.group === 'conflict' || row.cells.some((cell) => cell.state === 'differs' && !isShort(cell));

/** Every line that shows, from top to bottom: what arrow keys walk. */
export function gridLines({ rows }: StoryBoard, { onlyDiffering, opened }: Choice): readonly GridLine[] {
  const shown = onlyDiffering ? rows.filter(differs) : rows;
  const lines = shown.flatMap((row): readonly GridLine[] => {
    const isOpen = opened.has(row.id);
    return [{ kind: 'row', row, opened: isOpen }, ...(isOpen ? sentenceLines(row) : [])];
  });
  return [{ kind: 'sources' }, ...lines];
}

function sentenceLines(row: BoardRow): readonly GridLine[] {
  const most = Math.min(MOST_SENTENCES, Math.max(0, ...row.cells.map(({ passages }) => passages.length)));
  return Array.from({ length: most }, (_, nth) => ({ kind: 'sentences', row, nth }));
}

/** What a line is remembered by while the board changes around it. */
export function lineKey(line: GridLine): string {
  if (line.kind === 'sources') return '';
  return line.kind === 'row' ? line.row.id : `${line.row.id} ${line.nth}`;
}

/** The first row and source with a passage; a quotation or conflict rather than a list of who is named. */
export function placeOfPassage({ rows, sources }: StoryBoard, ref: string): { line: string; source: string } | undefined {
  for (const row of rows) {
    const at = row.cells.findIndex(({ passages }) => passages.some((passage) => passage.ref === ref));
    if (at >= 0) return { line: row.id, source: sources[at]?.uri ?? '' };
  }
  return undefined;
}

/** The passage that a cell leads to; `column` 0 is the row's own name, sources begin at 1. */
export function passageAt(line: GridLine | undefined, column: number) {
  if (!line || line.kind === 'sources' || column < 1) return undefined;
  return cellOf(line.row, column - 1).passages[line.kind === 'row' ? 0 : line.nth];
}
