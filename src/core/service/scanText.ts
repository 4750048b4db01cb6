import { type ArticleFacts, dctOf, mergeFacts } from '../article/facts.js';
import { inferredFacts } from '../article/publishedDay/inferredDay.js';
import { sayInferred } from '../article/publishedDay/sayInferred.js';
import { scanUndated, scanWithInferred } from '../article/publishedDay/scanArticle.js';
import { type ScanRecord, scanJson } from '../exchange/scanJson.js';
import type { Files } from '../ports.js';
import type { Scan, ScanResult } from '../scan/scan.js';
import type { TextToScan } from '../serviceTypes.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { toPortable } from '../text/portable.js';
import { bodyOf, statedIn } from './stated.js';
import type { Store } from './store.js';

/** What scanning one text needs. */
interface Tools {
  readonly scan: Scan;
  readonly files: Files;
  readonly store: Pick<Store, 'corpusOf' | 'sidecars'>;
}

/**
 * Scans one text by itself, once. Where no day is handed in, the one that is stated counts, else the one that the text leaves
 * to be inferred; the record says which it was and why.
 */
export async function scanText(tools: Tools, { id, text, published, uri }: TextToScan): Promise<ScanRecord> {
  const portable = toPortable(text).text;
  const stated = statedIn(portable);
  const written = uri === undefined || published !== undefined ? undefined : await factsBeside(tools, uri);
  const told =
    published === undefined
      ? mergeFacts(written?.inSidecar, stated.matter?.facts, written?.inSources, stated.facts)
      : { published };
  const { facts, found } = scanWithFacts(tools.scan, bodyOf(portable, stated), told);
  const { published: day, publishedFrom: from, publishedWhy: why } = facts;
  const says = day !== undefined && from !== undefined ? { day, from, ...(why === undefined ? {} : { why }) } : undefined;
  return scanJson(id, portable, found, says);
}

/** What stands of an article outside of its own text. */
async function factsBeside({ files, store }: Tools, uri: string) {
  const [sidecar, inSources] = await Promise.all([files.read(sidecarUri(uri)), store.corpusOf(uri).said.factsOf(uri)]);
  return { inSidecar: sidecar === undefined ? undefined : store.sidecars.read(sidecar).article, inSources };
}

function scanWithFacts(
  scan: Scan,
  text: string,
  told: ArticleFacts,
): { readonly facts: ArticleFacts; readonly found: ScanResult } {
  const dct = dctOf(told);
  if (dct !== undefined) {
    const found = scan(text, { dct });
    return { facts: told, found: told.publishedFrom === 'inferred' ? sayInferred(found, told.publishedWhy) : found };
  }
  const undated = scanUndated(scan, text);
  const { inferred } = undated;
  return inferred
    ? { facts: inferredFacts(inferred), found: scanWithInferred(text, undated, inferred) }
    : { facts: told, found: undated.scan };
}
