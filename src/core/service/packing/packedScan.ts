import type { UndatedScan } from '../../article/publishedDay/scanArticle.js';
import type { ScanResult } from '../../scan/scan.js';
import { readPacked } from '../../text/packed/readPacked.js';
import type { Strings } from '../../text/packed/strings.js';
import { writePacked } from '../../text/packed/writePacked.js';

/** A scan as bytes, with the strings that its numbers stand for. */
export interface PackedScan {
  readonly bytes: Uint8Array;
  readonly strings: Strings;
}

/** What scans of one text give: with the day that counts, and without one where nobody states it. */
export interface Scanned {
  readonly scan: ScanResult;
  readonly undated: UndatedScan | undefined;
}

/** What the two scans do not share: days hang on the published day, and sometimes figures. */
type Stored = readonly [scan: ScanResult, undated?: Partial<ScanResult>, inferred?: UndatedScan['inferred']];

const LISTS = ['regions', 'entities', 'dates', 'quotes', 'figures'] as const;

/** Scans of `source` as bytes. */
export function writeScan({ scan, undated }: Scanned, source: string, strings: Strings): PackedScan {
  const own =
    undated &&
    Object.fromEntries(LISTS.flatMap((list) => (undated.scan[list] === scan[list] ? [] : [[list, undated.scan[list]]])));
  const stored: Stored = own ? [scan, own, undated.inferred] : [scan];
  return { bytes: writePacked(stored, strings, source), strings };
}

/** The scans again. Throws on bytes that are none. */
export function readScan({ bytes, strings }: PackedScan, source: string): Scanned {
  const [scan, own, inferred] = readPacked(bytes, strings, source) as Stored;
  return { scan, undated: own && { scan: { ...scan, ...own }, ...(inferred ? { inferred } : {}) } };
}
