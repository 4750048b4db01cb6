/**
 * Greatest sum of weights with at most one of each row and column: the Hungarian method (Kuhn 1955) with potentials, a row
 * at a time, O(n^3). Weights are not negative; `columns` is the length of each row.
 */
export function bestAssignment(weights: readonly Float64Array[], columns: number): number {
  const size = Math.max(weights.length, columns);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    const before = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(size + 1);
    let column = 0;
    do {
      done[column] = 1;
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
        if ((least[to] as number) < delta) {
          delta = least[to] as number;
          next = to;
        }
      }
      for (let to = 0; to <= size; to++) {
        if (done[to]) {
          const owner = rowAt[to] as number;
          ofRow[owner] = (ofRow[owner] as number) + delta;
          ofColumn[to] = (ofColumn[to] as number) - delta;
        } else least[to] = (least[to] as number) - delta;
      }
      column = next;
    } while (rowAt[column]);
    for (; column; column = before[column] as number) rowAt[column] = rowAt[before[column] as number] as number;
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++) sum += weights[(rowAt[column] as number) - 1]?.[column - 1] ?? 0;
  return sum;
}
