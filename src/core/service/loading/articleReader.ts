import type { ArticleToRead, Files, Readers } from '../../ports.js';
import type { Scan } from '../../scan/scan.js';
import { createSidecarReader } from '../../sidecar/sidecarReader.js';
import { textKey } from '../../text/textKey.js';
import { holdArticle } from '../heldArticle.js';
import { type CorpusFiles, createCorpusFiles } from '../knowledge/corpusFiles.js';
import { sealReadings } from '../packing/articleCache.js';
import { createPacking } from '../packing/packing.js';
import { type KnownReading, readingKey, readingOf } from '../packing/readArticle.js';
import { pathBelow } from '../uris.js';

/** What reading for another thread needs. */
export interface ArticleReaderInit {
  /** Asked for the folder's own files alone. */
  readonly files: Files;
  readonly scan: Scan;
  /** `by:` of what the scan finds, and the edition of all that reads: both the other thread's. */
  readonly scanner: string;
  readonly edition: string;
}

/**
 * Reads articles below `root` for a service on another thread, as bytes that its cache takes over. Each stands under what it
 * was read from: where the folder's own files changed since, the service does not find it and reads the article itself.
 */
export type ReadArticles = Readers['read'];

type Keyed = readonly [key: string, reading: KnownReading];

export function createArticleReader({ files, scan, scanner, edition }: ArticleReaderInit): ReadArticles {
  const sidecars = createSidecarReader();
  // Nobody comes back to an article here.
  const packing = createPacking({ scanner, sidecars }, 1);
  const corpora = new Map<string, CorpusFiles>();
  const read = async (root: string, corpus: CorpusFiles, article: ArticleToRead): Promise<Keyed | undefined> => {
    const { uri, original, sidecarText } = article;
    const [fromSources, knowledge] = await Promise.all([corpus.factsOf(uri), corpus.knowledgeOf(uri)]);
    const said = { fromSources, knowledge };
    const text = { ...article, file: pathBelow(uri, root), version: undefined };
    const reading = readingOf(packing.pack(holdArticle({ ...text, ...said, scan, scanner, sidecars })));
    const sidecar = sidecarText === undefined ? '' : textKey(sidecarText);
    return reading && [readingKey({ text: textKey(original), sidecar, ...said }), reading];
  };
  return async (root, articles) => {
    const said = corpora.get(root) ?? createCorpusFiles(root, files);
    corpora.set(root, said);
    // One that fails is left to who asked, who says so.
    const found = await Promise.all(articles.map((article) => read(root, said, article).catch(() => undefined)));
    return sealReadings(
      found.filter((one) => one !== undefined),
      edition,
    );
  };
}
