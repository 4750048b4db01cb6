import { type Scan, type ScanResult, scanWithDay } from '../../scan/scan.js';
import { createText } from '../../text/text.js';
import { inferPublishedDay } from './inferPublishedDay.js';
import type { InferredDay } from './inferredDay.js';
import { sayInferred } from './sayInferred.js';

/** A scan of an article whose day nobody states, and the day that its own words leave it. */
export interface UndatedScan {
  readonly scan: ScanResult;
  readonly inferred?: InferredDay;
}

/** Scans a portable text of which nobody states the published day, and infers that day where the text allows. */
export function scanUndated(scan: Scan, source: string): UndatedScan {
  const found = scan(source);
  const inferred = inferPublishedDay(createText(source), found);
  return { scan: found, ...(inferred ? { inferred } : {}) };
}

/** The scan again with an inferred day: its relative days resolved, each saying that this day is inferred. */
export const scanWithInferred = (source: string, { scan: found }: UndatedScan, inferred: InferredDay): ScanResult =>
  sayInferred(scanWithDay(source, found, inferred.day), inferred.why);
