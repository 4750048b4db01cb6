import { type KeptReport, KIND_PARTS, type LastRun } from '../lastRun.js';
import { type Prf, prf } from '../score/prf.js';
import type { Share } from '../score/scoreQuotes.js';

/** Errors of one sort, counted. */
export interface Counted {
  readonly what: string;
  readonly count: number;
}

/** The sets of some names taken together: counts are added, then the figures are taken. Sets that were not there are left out. */
export interface Pool {
  readonly names: readonly string[];
  figure(name: string): Prf;
  share(name: string): Share;
  /** Errors of a group by what went wrong, the most frequent first. */
  errors(group: string): readonly Counted[];
  /** Those by what they are about and what went wrong. */
  kinds(group: string): readonly Counted[];
}

export function poolOf({ sets }: LastRun, names: readonly string[]): Pool {
  const pooled = sets.filter(({ set }) => names.includes(set));
  const add = (count: (report: KeptReport) => number | undefined): number =>
    pooled.reduce((sum, report) => sum + (count(report) ?? 0), 0);
  return {
    names,
    figure: (name) =>
      prf(
        add(({ figures }) => figures[name]?.right),
        add(({ figures }) => figures[name]?.found),
        add(({ figures }) => figures[name]?.gold),
      ),
    share: (name) => ({ right: add(({ shares }) => shares[name]?.right), of: add(({ shares }) => shares[name]?.of) }),
    errors: (group) => counted(pooled, group, (kind) => kind.slice(kind.indexOf(KIND_PARTS) + KIND_PARTS.length)),
    kinds: (group) => counted(pooled, group, (kind) => kind),
  };
}

function counted(reports: readonly KeptReport[], group: string, name: (kind: string) => string): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const { errors } of reports)
    for (const [kind, count] of Object.entries(errors[group] ?? {}))
      counts.set(name(kind), (counts.get(name(kind)) ?? 0) + count);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}

export const total = (errors: readonly Counted[]): number => errors.reduce((sum, { count }) => sum + count, 0);
