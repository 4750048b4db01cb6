import type { Files } from '../../ports.js';
import type { Scan } from '../../scan/scan.js';
import { createSidecarReader } from '../../sidecar/sidecarReader.js';
import { sidecarUri } from '../../sidecar/sidecarUri.js';
import { textKey } from '../../text/textKey.js';
import { holdArticle } from '../heldArticle.js';
import { type CorpusFiles, createCorpusFiles } from '../knowledge/corpusFiles.js';
import { sealReadings } from '../packing/articleCache.js';
import { createPacking } from '../packing/packing.js';
import { type KnownReading, readingKey, readingOf } from '../packing/readArticle.js';
import { pathBelow } from '../uris.js';

/** What reading for another thread needs. */
export interface ArticleReaderInit {
  readonly files: Files;
  readonly scan: Scan;
  /** `by:` of what the scan finds, and the edition of all that reads: both the other thread's. */
  readonly scanner: string;
  readonly edition: string;
}

/**
 * Reads articles below `root` for a service on another thread, as bytes that its cache takes over. Each stands under what it
 * was read from: where a file changed since, the service does not find it and reads the article itself.
 */
export type ReadArticles = (root: string, uris: readonly string[]) => Promise<Uint8Array>;

export function createArticleReader({ files, scan, scanner, edition }: ArticleReaderInit): ReadArticles {
  const sidecars = createSidecarReader();
  const packing = createPacking({ scanner, sidecars });
  const corpora = new Map<string, CorpusFiles>();
  const read = async (root: string, corpus: CorpusFiles, uri: string): Promise<readonly [string, KnownReading] | undefined> => {
    const [original, sidecarText] = await Promise.all([files.read(uri), files.read(sidecarUri(uri))]);
    if (original === undefined) return undefined;
    const [fromSources, knowledge] = await Promise.all([corpus.factsOf(uri), corpus.knowledgeOf(uri)]);
    const said = { fromSources, knowledge };
    const text = { uri, file: pathBelow(uri, root), original, sidecarText, version: undefined };
    const reading = readingOf(packing.pack(holdArticle({ ...text, ...said, scan, scanner, sidecars })));
    const sidecar = sidecarText === undefined ? '' : textKey(sidecarText);
    return reading && [readingKey({ text: textKey(original), sidecar, ...said }), reading];
  };
  return async (root, uris) => {
    const said = corpora.get(root) ?? createCorpusFiles(root, files);
    corpora.set(root, said);
    // One that cannot be read is left to who asked, who says so.
    const found = await Promise.all(uris.map((uri) => read(root, said, uri).catch(() => undefined)));
    return sealReadings(
      found.filter((one) => one !== undefined),
      edition,
    );
  };
}
