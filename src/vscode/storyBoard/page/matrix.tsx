import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { BoardRow, StoryBoard } from '../../../core/service/stories/storyTypes.js';
import type { BoardPhrases } from '../model/boardPhrases.js';
import { type GridLine, lineKey, passageAt } from '../model/gridRows.js';
import { type Place, walk } from '../model/walk.js';
import { tell } from './host.js';
import { RowCell, RowName } from './rowCells.js';
import { SentenceCell, SentencesName } from './sentenceCells.js';
import { SourceHead } from './sourceHead.js';

/** Where the reader is: the key of a line and the uri of a source, empty for the row's own name. */
export interface At {
  readonly line: string;
  readonly source: string;
}

interface MatrixProps {
  readonly board: StoryBoard;
  readonly phrases: BoardPhrases;
  readonly lines: readonly GridLine[];
  readonly isStacked: boolean;
  readonly at: At;
  onMove(at: At): void;
  onToggle(row: string): void;
}

/** What a cell of the grid is drawn with: one cell of all can be reached by Tab (WAI-ARIA APG, "Grid"). */
export interface CellPlace {
  readonly tabIndex: 0 | -1;
  readonly 'data-place': string;
}

/** A table whose cells are walked by keys is a grid; its rows and cells follow from that. */
const GRID = { role: 'grid' } as const;

/** Rows by source, as one grid that arrow keys walk. */
export function Matrix(props: MatrixProps) {
  const { board, phrases, lines, isStacked, onMove, onToggle } = props;
  const table = useRef<HTMLTableElement>(null);
  const place = placeOf(props);
  useFollowedFocus(table, place);
  useFirstFocus(table);

  const move = ({ line, column }: Place): void => {
    const to = lines[line];
    if (to) onMove({ line: lineKey(to), source: board.sources[column - 1]?.uri ?? '' });
  };
  const act = (at: Place): void => {
    const line = lines[at.line];
    const passage = passageAt(line, at.column);
    if (passage) tell({ kind: 'passage', ref: passage.ref });
    else if (line?.kind === 'sources' && at.column > 0) tell({ kind: 'source', source: at.column - 1 });
    else if (line?.kind === 'row' && at.column === 0) onToggle(line.row.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const line = lines[place.line];
    const isEmpty = (cell: Place) => isHidden(lines[cell.line], cell.column);
    const extent = { lines: lines.length, columns: board.sources.length + 1, stacked: isStacked, isEmpty };
    const to = walk(place, event, extent);
    if (to) move(to);
    else if (event.key === 'Enter') act(place);
    else if (event.key === ' ' && line && line.kind !== 'sources') onToggle(line.row.id);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const clicked = placeIn(event.target);
    // Words that are being selected are no click.
    if (!clicked || String(getSelection())) return;
    move(clicked);
    act(clicked);
  };
  const columnIn = (line: number): number => (line === place.line ? place.column : -1);
  const heads = placesIn(0, columnIn(0));
  return (
    <table
      {...GRID}
      aria-label={phrases.matrix}
      ref={table}
      style={{ '--sources': board.sources.length }}
      {...{ onKeyDown, onClick }}
    >
      <thead>
        <tr>
          <th {...heads(0)} class="name" scope="col">
            {phrases.about}
          </th>
          {board.sources.map((source, at) => (
            <SourceHead key={source.uri} {...{ board, at, phrases }} place={heads(at + 1)} />
          ))}
        </tr>
      </thead>
      {groupsOf(lines).map(({ group, from, of }) => (
        <tbody key={group} aria-label={phrases.groups[group]}>
          <tr class="group">
            <th colSpan={board.sources.length + 1} scope="rowgroup">
              <span>{phrases.groups[group]}</span>
            </th>
          </tr>
          {of.map((line, at) => (
            <Line key={lineKey(line)} {...{ board, phrases, line }} number={from + at} column={columnIn(from + at)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowLine = Exclude<GridLine, { kind: 'sources' }>;

interface LineProps {
  readonly board: StoryBoard;
  readonly phrases: BoardPhrases;
  readonly line: RowLine;
  readonly number: number;
  /** Where the reader is in it; -1: elsewhere. */
  readonly column: number;
}

/** Drawn anew only where it changes: a step of the reader is a matter of two lines, however many there are. */
const Line = ({ board, phrases, line, number, column }: LineProps) =>
  useMemo(() => drawLine({ board, phrases, line, number, column }), [board, phrases, line, number, column]);

/** What the cells of a line are placed with. */
const placesIn =
  (line: number, current: number) =>
  (column: number): CellPlace => ({ tabIndex: column === current ? 0 : -1, 'data-place': `${line} ${column}` });

function drawLine({ board, phrases, line, number, column: current }: LineProps) {
  const { row } = line;
  const cellAt = placesIn(number, current);
  if (line.kind === 'sentences') {
    return (
      <tr class="sentences">
        <SentencesName {...{ row, phrases }} nth={line.nth} place={cellAt(0)} />
        {board.sources.map((source, at) => (
          <SentenceCell key={source.uri} {...{ board, row, at, phrases }} nth={line.nth} place={cellAt(at + 1)} />
        ))}
      </tr>
    );
  }
  return (
    <tr class={line.opened ? 'opened' : ''}>
      <RowName {...{ row, phrases }} isOpen={line.opened} place={cellAt(0)} />
      {board.sources.map((source, at) => (
        <RowCell key={source.uri} {...{ board, row, at, phrases }} isOpen={line.opened} place={cellAt(at + 1)} />
      ))}
    </tr>
  );
}

interface Group {
  readonly group: BoardRow['group'];
  /** Number of its first line. */
  readonly from: number;
  readonly of: RowLine[];
}

function groupsOf(lines: readonly GridLine[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'sources') continue;
    const { group } = line.row;
    if (groups.at(-1)?.group !== group) groups.push({ group, from: at, of: [] });
    groups.at(-1)?.of.push(line);
  }
  return groups;
}

/** The remembered place as numbers; where its line or source is gone, the first row. */
function placeOf({ board, lines, at }: MatrixProps): Place {
  const line = lines.findIndex((candidate) => lineKey(candidate) === at.line);
  const column = board.sources.findIndex(({ uri }) => uri === at.source) + 1;
  return line < 0 || (line === 0 && column === 0) ? { line: Math.min(1, lines.length - 1), column } : { line, column };
}

/** Stacked, a cell without a sentence of its own does not show. */
const isHidden = (line: GridLine | undefined, column: number): boolean =>
  line?.kind === 'sentences' && !(column > 0 && passageAt(line, column));

/** Focus goes where the place goes, while it is in the grid; it is never taken from elsewhere. */
function useFollowedFocus(table: { current: HTMLTableElement | null }, { line, column }: Place): void {
  useLayoutEffect(() => {
    const { current } = table;
    if (!current?.contains(document.activeElement)) return;
    current.querySelector<HTMLElement>(`[data-place="${line} ${column}"]`)?.focus();
  }, [table, line, column]);
}

/** Keys work at once when the reader comes to the page: where nothing has the focus the grid takes it. */
function useFirstFocus(table: { current: HTMLTableElement | null }): void {
  useLayoutEffect(() => {
    const take = (): void => {
      const isFree = document.hasFocus() && (document.activeElement === document.body || !document.activeElement);
      if (isFree) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    };
    take();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [table]);
}

function placeIn(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [line, column] = (cell?.dataset.place ?? '').split(' ').map(Number);
  return line === undefined || column === undefined ? undefined : { line, column };
}
