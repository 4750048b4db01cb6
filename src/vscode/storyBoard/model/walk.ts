/** A cell by line and column, both from 0; column 0 is the row's own name. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Extent {
  readonly lines: number;
  readonly columns: number;
  /** Cells stand below one another, so that up and down go through them in order of reading. */
  readonly stacked: boolean;
  /** Cells that do not show; stacked ones are passed over. */
  isEmpty?(place: Place): boolean;
}

/** A key with what is held down with it, as a keyboard event has them. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Lines that Page Up and Page Down pass over. */
const PAGE = 8;

/** Where a key leads to, never out of the grid; undefined: no key of walking (WAI-ARIA APG, "Grid"). */
export function walk(from: Place, pressed: Pressed, extent: Extent): Place | undefined {
  const { lines, columns, stacked } = extent;
  if (stacked && pressed.key === 'ArrowUp') return read(from, -1, extent);
  if (stacked && pressed.key === 'ArrowDown') return read(from, 1, extent);
  const to = step(from, pressed, extent);
  return to && { line: within(to.line, lines), column: within(to.column, columns) };
}

/** The next cell in order of reading that shows. */
function read(from: Place, by: 1 | -1, { lines, columns, isEmpty }: Extent): Place {
  for (let at = from.line * columns + from.column + by; at >= 0 && at < lines * columns; at += by) {
    const place = { line: Math.floor(at / columns), column: at % columns };
    if (!isEmpty?.(place)) return place;
  }
  return from;
}

function step({ line, column }: Place, { key, ctrlKey }: Pressed, { lines, columns }: Extent): Place | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { line, column: column - 1 };
    case 'ArrowRight':
      return { line, column: column + 1 };
    case 'ArrowUp':
      return { line: line - 1, column };
    case 'ArrowDown':
      return { line: line + 1, column };
    case 'PageUp':
      return { line: line - PAGE, column };
    case 'PageDown':
      return { line: line + PAGE, column };
    case 'Home':
      return { line: ctrlKey ? 0 : line, column: 0 };
    case 'End':
      return { line: ctrlKey ? lines - 1 : line, column: columns - 1 };
    default:
      return undefined;
  }
}

const within = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));
