import { grouped } from './grouped.js';
import type { SetReport } from './setReport.js';

/** What is kept of a run over all sets: counts alone, no text of the data. */
export interface LastRun {
  readonly sets: readonly KeptReport[];
}

export interface KeptReport extends Pick<SetReport, 'set' | 'texts' | 'seen' | 'figures' | 'shares'> {
  /** How often each error was made: group, then what it is about and what went wrong (errors/scoreError.ts). */
  readonly errors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Parts a kept kind of error: what it is about, and what went wrong. */
export const KIND_PARTS = ': ';

export const lastRunOf = (reports: readonly SetReport[]): LastRun => ({
  sets: reports.map(({ errors, ...report }) => ({ ...report, errors: counts(errors) })),
});

const counts = (errors: SetReport['errors']): KeptReport['errors'] =>
  Object.fromEntries(
    grouped(errors, ({ group }) => group).map(([group, all]) => [
      group,
      Object.fromEntries(grouped(all, ({ of, how }) => `${of}${KIND_PARTS}${how}`).map(([kind, some]) => [kind, some.length])),
    ]),
  );
