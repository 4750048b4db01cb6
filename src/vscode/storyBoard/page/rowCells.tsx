import type { BoardRow, StoryBoard } from '../../../core/service/stories/storyTypes.js';
import { type BoardPhrases, fill } from '../model/boardPhrases.js';
import { cellOf, cellWords, isShort, rowLabel, titleOf } from '../model/cellWords.js';
import { shownWords } from '../model/shownWords.js';
import type { CellPlace } from './matrix.js';
import { Words } from './words.js';

interface RowNameProps {
  readonly row: BoardRow;
  readonly phrases: BoardPhrases;
  readonly isOpen: boolean;
  readonly place: CellPlace;
}

/** What a row is about; Enter opens it to the full sentences. */
export function RowName({ row, phrases, isOpen, place }: RowNameProps) {
  const why = isOpen && row.why ? fill(phrases.why, shownWords(row.why)) : '';
  const label = rowLabel(row, phrases);
  return (
    <th {...place} class="name" scope="row" aria-expanded={isOpen} aria-label={why ? `${label}; ${why}` : label}>
      <span class="twist" aria-hidden="true">
        {isOpen ? '▾' : '▸'}
      </span>
      <div class="about">
        {row.kind && (
          <span class="kind">
            {row.group === 'conflict' && <span aria-hidden="true">⚠ </span>}
            {phrases.kinds[row.kind]}
          </span>
        )}
        <bdi class="title">{titleOf(row, row.title)}</bdi>
        {row.speaker && <span class="speaker">{fill(phrases.saidBy, shownWords(row.speaker))}</span>}
        {why && <span class="why">{why}</span>}
      </div>
    </th>
  );
}

interface RowCellProps {
  readonly board: StoryBoard;
  readonly row: BoardRow;
  readonly at: number;
  readonly phrases: BoardPhrases;
  readonly isOpen: boolean;
  readonly place: CellPlace;
}

/** What one source has of a row. */
export function RowCell({ board, row, at, phrases, isOpen, place }: RowCellProps) {
  const { sign, state, text, value, label } = cellWords(board, row, at, phrases, isOpen);
  const cell = cellOf(row, at);
  return (
    <td
      {...place}
      class={`cell ${isShort(cell) ? 'short' : cell.state}${cell.passages.length ? ' leads' : ''}`}
      aria-label={label}
    >
      <span class="whose" aria-hidden="true">
        {shownWords(board.sources[at]?.label ?? '')}
      </span>
      {state && (
        <span class="state">
          {sign && <span class="sign">{sign} </span>}
          {state}
        </span>
      )}
      {text.length > 0 && <Words of={text} />}
      {value && <span class="value">{value}</span>}
    </td>
  );
}
