import type { ScanResult } from '../../scan/scan.js';

/**
 * Says of every day that was filled in from an inferred published day that this is inferred, and why: it stays in the
 * reason wherever that goes.
 */
export function sayInferred(found: ScanResult, why: string | undefined): ScanResult {
  const dates = found.dates.map((mention) =>
    mention.implied.length && mention.value !== undefined
      ? { ...mention, reason: `${mention.reason}; ${inferredInWords(why)}` }
      : mention,
  );
  return { ...found, dates };
}

/** `the published day is inferred (the line “March 3, 2025” at the top of the article)`. */
export const inferredInWords = (why: string | undefined): string => `the published day is inferred${why ? ` (${why})` : ''}`;
