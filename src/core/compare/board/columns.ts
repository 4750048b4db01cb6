import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import type { Findings } from '../findings.js';

/** The sources of a board and which of them is a reprint of which. */
export interface Columns {
  readonly sources: readonly Source[];
  readonly at: ReadonlyMap<Source, number>;
  readonly reprintOf: readonly (number | undefined)[];
  /** Sources of the story for which there was no room. */
  readonly leftOut: number;
}

/** Sources beside each other that anybody can still read; a story of more is shown by these. */
const MOST_SOURCES = 40;

/** The sources of a story by published time; in a story of very many the earliest, reports of their own before reprints, `asked` among them. */
export function columnsOf(asked: Source, story: Iterable<Source>, findings: Pick<Findings, 'copiesOf'>): Columns {
  const all = [...story].sort(byTime);
  const originals = originalsIn(all, findings);
  const sources = all.length > MOST_SOURCES ? chosen(asked, all, originals) : all;
  const at = new Map(sources.map((source, column) => [source, column]));
  return {
    sources,
    at,
    reprintOf: sources.map((source) => {
      const original = originals.get(source);
      return original && original !== source ? at.get(original) : undefined;
    }),
    leftOut: all.length - sources.length,
  };
}

/** Of each source the one of the story that had its text first; of one that is no reprint itself. */
function originalsIn(story: readonly Source[], { copiesOf }: Pick<Findings, 'copiesOf'>): ReadonlyMap<Source, Source> {
  const members = new Set(story);
  return new Map(story.map((source) => [source, copiesOf(source).find((copy) => members.has(copy)) ?? source]));
}

function chosen(asked: Source, all: readonly Source[], originals: ReadonlyMap<Source, Source>): readonly Source[] {
  const isOwn = (source: Source) => originals.get(source) === source;
  const ranked = [...all.filter(isOwn), ...all.filter((source) => !isOwn(source))];
  const kept = new Set([asked, ...ranked].slice(0, MOST_SOURCES + 1));
  const last = ranked.filter((source) => kept.has(source) && source !== asked)[MOST_SOURCES - 1];
  if (last) kept.delete(last);
  return all.filter((source) => kept.has(source));
}

/** Published time, undated ones last; then file order. */
const byTime = (a: Source, b: Source): number => {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first === second ? byFile(a, b) : first < second ? -1 : 1;
};

/** Milliseconds of the published day or time; a time without a zone is taken as UTC, so that it is the same everywhere. */
function timeOf({ facts: { published } }: Source): number {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(published ?? '') ?? [];
  const parsed = day ? Date.parse(time ? `${day}T${time}${zone ?? 'Z'}` : day) : Number.NaN;
  return Number.isNaN(parsed) ? (day ? Date.parse(day) || Number.POSITIVE_INFINITY : Number.POSITIVE_INFINITY) : parsed;
}
