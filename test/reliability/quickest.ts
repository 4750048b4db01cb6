/** Milliseconds of the quickest of some runs: what the work itself takes, whatever else the machine does. */
export function quickest(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
