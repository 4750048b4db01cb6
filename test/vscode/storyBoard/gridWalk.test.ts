import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridLines, lineKey, passageAt, placeOfPassage } from '../../../src/vscode/storyBoard/model/gridRows.js';
import { type Extent, type Place, walk } from '../../../src/vscode/storyBoard/model/walk.js';
import { aBoard, aBoardSource, aCell, aPassage, aRow, harbourBoard, SILENT_CELL } from '../../support/inventedBoard.js';

const BOARD = harbourBoard();
const all = { onlyDiffering: false, opened: new Set<string>() };

describe('the lines of a board', () => {
  test('are the sources and each row', () => {
    expect(gridLines(BOARD, all)).toHaveLength(1 + BOARD.rows.length);
  });

  test('are fewer where only differences are wanted: conflicts and other wordings stay, silence is none', () => {
    const shown = gridLines(BOARD, { ...all, onlyDiffering: true });
    expect(shown.flatMap((line) => (line.kind === 'row' ? line.row.title : []))).toEqual([
      'the strike began',
      'ships waiting off the coast',
      'containers left on the quay',
      BOARD.rows[3]?.title,
      '“Nobody won, and everybody can work.”',
    ]);
  });

  test('of an open row are followed by its sentences, as many as one source has', () => {
    const row = aRow('fact', 'ships', [
      aCell('says', '31', { passages: [aPassage('31 ships wait.'), aPassage('There are 31.')] }),
      aCell('same', '31'),
      SILENT_CELL,
    ]);
    const board = aBoard([aBoardSource('A'), aBoardSource('B'), aBoardSource('C')], { rows: [row] });
    const lines = gridLines(board, { ...all, opened: new Set([row.id]) });
    expect(lines.map(({ kind }) => kind)).toEqual(['sources', 'row', 'sentences', 'sentences']);
    expect(new Set(lines.map(lineKey)).size).toBe(lines.length);
    expect(passageAt(lines[3], 1)?.sentence).toBe('There are 31.');
    expect(passageAt(lines[3], 2)).toBeUndefined();
    expect(passageAt(lines[1], 3)).toBeUndefined();
    expect(passageAt(lines[1], 0)).toBeUndefined();
    expect(passageAt(lines[0], 1)).toBeUndefined();
  });
});

test('the place of a passage is its first row and source', () => {
  const ref = BOARD.rows[3]?.cells[1]?.passages[0]?.ref ?? '';
  expect(placeOfPassage(BOARD, ref)).toEqual({ line: BOARD.rows[3]?.id, source: BOARD.sources[1]?.uri });
  expect(placeOfPassage(BOARD, 'ffffffff#q-other1')).toBeUndefined();
});

const GRID: Extent = { lines: 5, columns: 4, stacked: false };
const press = (from: Place, key: string, extent = GRID, ctrlKey = false) => walk(from, { key, ctrlKey }, extent);

describe('keys walk the cells', () => {
  test.each([
    ['ArrowLeft', { line: 2, column: 0 }],
    ['ArrowRight', { line: 2, column: 2 }],
    ['ArrowUp', { line: 1, column: 1 }],
    ['ArrowDown', { line: 3, column: 1 }],
    ['Home', { line: 2, column: 0 }],
    ['End', { line: 2, column: 3 }],
    ['PageUp', { line: 0, column: 1 }],
    ['PageDown', { line: 4, column: 1 }],
  ])('%s', (key, to) => {
    expect(press({ line: 2, column: 1 }, key)).toEqual(to);
  });

  test('with Control to the first and the last cell', () => {
    expect(press({ line: 2, column: 1 }, 'Home', GRID, true)).toEqual({ line: 0, column: 0 });
    expect(press({ line: 2, column: 1 }, 'End', GRID, true)).toEqual({ line: 4, column: 3 });
  });

  test('and others do not', () => {
    for (const key of ['Enter', 'Escape', 'a', 'Tab', ' ']) expect(press({ line: 2, column: 1 }, key)).toBeUndefined();
  });

  test('up and down in order of reading where cells stand below one another, over those that do not show', () => {
    const stacked: Extent = { ...GRID, stacked: true, isEmpty: ({ line, column }) => line === 3 && column < 2 };
    expect(press({ line: 2, column: 3 }, 'ArrowDown', stacked)).toEqual({ line: 3, column: 2 });
    expect(press({ line: 3, column: 2 }, 'ArrowUp', stacked)).toEqual({ line: 2, column: 3 });
    expect(press({ line: 4, column: 3 }, 'ArrowDown', stacked)).toEqual({ line: 4, column: 3 });
  });

  test('never out of the grid', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        fc.array(keys),
        (lines, columns, stacked, way) => {
          let at: Place = { line: 0, column: 0 };
          for (const key of way) at = walk(at, { key, ctrlKey: false }, { lines, columns, stacked }) ?? at;
          expect(at.line >= 0 && at.line < lines && at.column >= 0 && at.column < columns).toBe(true);
        },
      ),
    );
  });
});
