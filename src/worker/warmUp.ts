import type { Scan } from '../core/scan/scan.js';

/** Some of everything that scanners look for. */
const SAMPLE = `Ferry talks in Oslo

OSLO, March 16, 2025 — Union leader Jane Doe met the Harbour Ministry on Sunday. “We have a deal that holds for every ferry,” Doe said.

At least 12 ships left the fjord, according to police, and 300 sailors of the World Ferry Organization (WFO) had gone home the week before.
The French president's spokesman, John Smith, denied that 4.5 percent of the fleet, worth $40 million, had been sold in 2019.
`;
/** Often enough that most of what scanning needs is made ready. */
const TIMES = 8;

/**
 * Scans a text of no matter, with pauses: the first scan of a thread builds its tables, and takes many times as long as the
 * next. Whoever has read a folder from what was kept would else wait for it at the first letter that is typed.
 */
export async function warmUp(scan: Scan, pause: () => Promise<void>): Promise<void> {
  for (let time = 0; time < TIMES; time++) {
    await pause();
    scan(SAMPLE, { dct: '2025-03-17' });
  }
}
