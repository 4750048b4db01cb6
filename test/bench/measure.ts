/** Milliseconds of the quickest of `rounds` runs, after one that warms up: what the machine can do when nothing else runs. */
export async function quickest(rounds: number, work: () => unknown): Promise<number> {
  await work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** The value that `share` (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** A row of a table: a label, then columns to the right. */
export const row = (label: string, ...columns: readonly string[]): string =>
  `  ${label.padEnd(34)}${columns.map((column) => column.padStart(16)).join('')}`;
