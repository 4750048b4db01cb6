import { type ArticleFacts, dctOf } from '../article/facts.js';
import { inferredFacts } from '../article/publishedDay/inferredDay.js';
import { sayInferred } from '../article/publishedDay/sayInferred.js';
import { scanUndated, scanWithInferred } from '../article/publishedDay/scanArticle.js';
import { readFacts } from '../article/readFacts.js';
import { type ScanRecord, scanJson } from '../exchange/scanJson.js';
import type { Scan, ScanResult } from '../scan/scan.js';
import type { TextToScan } from '../serviceTypes.js';
import { toPortable } from '../text/portable.js';

/**
 * Scans one text that lies in no corpus. Where no day is handed in, the one that the text states counts, else the one that
 * it leaves to be inferred; the record says which it was and why.
 */
export function scanText(scan: Scan, { id, text, ...handed }: TextToScan): ScanRecord {
  const portable = toPortable(text).text;
  const { facts, found } = scanWithFacts(scan, portable, handed);
  const { published: day, publishedFrom: from, publishedWhy: why } = facts;
  const says = day !== undefined && from !== undefined ? { day, from, ...(why === undefined ? {} : { why }) } : undefined;
  return scanJson(id, portable, found, says);
}

type Dated = Pick<ArticleFacts, 'published' | 'publishedFrom' | 'publishedWhy'>;

function scanWithFacts(scan: Scan, text: string, handed: Dated): { readonly facts: Dated; readonly found: ScanResult } {
  const facts = handed.published === undefined ? readFacts(text) : handed;
  const dct = dctOf(facts);
  if (dct !== undefined) {
    const found = scan(text, { dct });
    return { facts, found: facts.publishedFrom === 'inferred' ? sayInferred(found, facts.publishedWhy) : found };
  }
  const undated = scanUndated(scan, text);
  const { inferred } = undated;
  return inferred
    ? { facts: inferredFacts(inferred), found: scanWithInferred(text, undated, inferred) }
    : { facts, found: undated.scan };
}
