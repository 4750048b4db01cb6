/**
 * Greatest sum of weights with at most one of each row and column: the Hungarian method (Kuhn 1955) with potentials, a row
 * at a time, O(n^3). Weights are not negative; `columns` is the length of each row.
 */
export function bestAssignment(weights: readonly Float64Array[], columns: number): number {
  const size = Math.max(weights.length, columns);
  const state: State = {
    size,
    cost: (row, column) => -(weights[row - 1]?.[column - 1] ?? 0),
    ofRow: new Float64Array(size + 1),
    ofColumn: new Float64Array(size + 1),
    rowAt: new Int32Array(size + 1),
  };
  for (let row = 1; row <= size; row++) place(row, state);
  let sum = 0;
  for (let column = 1; column <= columns; column++) sum += weights[(state.rowAt[column] as number) - 1]?.[column - 1] ?? 0;
  return sum;
}

/** Rows and columns count from 1; column 0 holds the row that is being placed. */
interface State {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  readonly rowAt: Int32Array;
}

/** Finds the cheapest alternating path from a row to a free column, and shifts the rows along it. */
function place(row: number, state: State): void {
  const { size, rowAt } = state;
  rowAt[0] = row;
  const path: Path = {
    before: new Int32Array(size + 1),
    least: new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY),
    done: new Uint8Array(size + 1),
  };
  let column = 0;
  do {
    path.done[column] = 1;
    const { next, delta } = nearest(column, state, path);
    shift(delta, state, path);
    column = next;
  } while (rowAt[column]);
  for (; column; column = path.before[column] as number) rowAt[column] = rowAt[path.before[column] as number] as number;
}

interface Path {
  readonly before: Int32Array;
  readonly least: Float64Array;
  readonly done: Uint8Array;
}

function nearest(column: number, { size, cost, ofRow, ofColumn, rowAt }: State, { before, least, done }: Path) {
  const here = rowAt[column] as number;
  let delta = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let to = 1; to <= size; to++) {
    if (done[to]) continue;
    const left = cost(here, to) - (ofRow[here] as number) - (ofColumn[to] as number);
    if (left < (least[to] as number)) {
      least[to] = left;
      before[to] = column;
    }
    if ((least[to] as number) >= delta) continue;
    delta = least[to] as number;
    next = to;
  }
  return { next, delta };
}

function shift(delta: number, { size, ofRow, ofColumn, rowAt }: State, { least, done }: Path): void {
  for (let to = 0; to <= size; to++) {
    if (!done[to]) {
      least[to] = (least[to] as number) - delta;
      continue;
    }
    const owner = rowAt[to] as number;
    ofRow[owner] = (ofRow[owner] as number) + delta;
    ofColumn[to] = (ofColumn[to] as number) - delta;
  }
}
