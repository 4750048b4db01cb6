import type { SidecarReading } from '../sidecar/readSidecar.js';

/** What an article was read from last. */
interface Before {
  readonly lastGood: SidecarReading | undefined;
}

/**
 * The reading that counts: this one where the file could be read, also when a newer version wrote it; else the last one
 * that could, so that a half-typed line takes no mark and no decision away (design/reliability.md, B1). Of a file that was
 * never readable it is what stands apart from the error.
 */
export function goodReading(reading: SidecarReading | undefined, previous: Before | undefined): SidecarReading | undefined {
  if (!reading || isGood(reading)) return reading;
  return previous?.lastGood ?? reading;
}

const isGood = ({ writable, problems }: SidecarReading): boolean =>
  writable || problems.some(({ code }) => code === 'NEWER_VERSION');

/** Whether the marks are those of an older text of the sidecar, because the one of now cannot be read. */
export const isStale = ({ reading, lastGood }: { readonly reading: SidecarReading | undefined } & Before): boolean =>
  reading !== undefined && lastGood !== reading;
