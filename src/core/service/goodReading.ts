import { conflictSides } from '../sidecar/conflictSides.js';
import type { SidecarReading } from '../sidecar/readSidecar.js';
import type { SidecarReader } from '../sidecar/sidecarReader.js';

/** What an article was read from last. */
interface Before {
  readonly lastGood: SidecarReading | undefined;
}

/** A sidecar's text and what it says; both undefined where there is none. */
interface Now {
  readonly text: string | undefined;
  readonly reading: SidecarReading | undefined;
}

/**
 * The reading that counts: this one where the file could be read, also when a newer version wrote it; else the last one
 * that could, so that a half-typed line takes no mark and no decision away (design/reliability.md, B1). Of a file that was
 * not readable since it is known: with marks of a merge our side of it, else what stands apart from the error.
 */
export function goodReading(
  { text, reading }: Now,
  previous: Before | undefined,
  sidecars: SidecarReader,
): SidecarReading | undefined {
  if (!reading || isGood(reading)) return reading;
  if (previous?.lastGood && isGood(previous.lastGood)) return previous.lastGood;
  return (text === undefined ? undefined : ourSide(text, reading, sidecars)) ?? reading;
}

const isGood = ({ writable, problems }: SidecarReading): boolean =>
  writable || problems.some(({ code }) => code === 'NEWER_VERSION');

function ourSide(text: string, { problems }: SidecarReading, sidecars: SidecarReader): SidecarReading | undefined {
  if (!problems.some(({ code }) => code === 'MERGE_MARKERS')) return undefined;
  const ours = conflictSides(text)?.ours;
  const reading = ours === undefined ? undefined : sidecars.read(ours);
  return reading && isGood(reading) ? reading : undefined;
}

/** Whether the marks are those of another text of the sidecar than that of now, because that cannot be read. */
export const isStale = ({ reading, lastGood }: { readonly reading: SidecarReading | undefined } & Before): boolean =>
  reading !== undefined && lastGood !== reading;
