/**
 * Milliseconds that the processor spent on the quickest of some runs: what the work takes where nothing else runs. A clock on
 * the wall would measure the neighbours of a shared machine too.
 */
export function quickest(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
