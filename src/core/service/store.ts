import type { Files } from '../ports.js';
import type { Scan } from '../scan/scan.js';
import { createSidecarReader, type SidecarReader } from '../sidecar/sidecarReader.js';
import { type ArticleReads, createArticleReads } from './articleReads.js';
import { type Corpus, createCorpus } from './corpus.js';
import { type Findings, findingsOf } from './findings.js';
import type { HeldArticle } from './heldArticle.js';
import { unpacked } from './packing/packedArticle.js';
import { createPacking } from './packing/packing.js';
import { StoredSource } from './packing/storedSource.js';
import { isBelow, parentOf, pathBelow } from './uris.js';

/** What the store needs of the world. */
export interface StoreInit {
  readonly files: Files;
  readonly articles: () => readonly string[];
  readonly scan: Scan;
  readonly scanner: string;
}

/** Every article the service knows, by corpus. The one place where articles come in and go. */
export interface Store extends ArticleReads {
  /** Remembers the sidecars that were read last, so that a changed one is read by its changed entries. */
  readonly sidecars: SidecarReader;
  corpusOf(uri: string): Corpus;
  /** The corpus of a root; articles held so far that lie below it move in. */
  corpusAt(root: string): Corpus;
  get(uri: string): HeldArticle | undefined;
  /** What other sources say of an article; kept until anything in its corpus changes. */
  findings(article: HeldArticle): Findings;
  all(): readonly HeldArticle[];
}

export function createStore({ files, articles, scan, scanner }: StoreInit): Store {
  const corpora = new Map<string, Corpus>();
  const sidecars = createSidecarReader();
  const packing = createPacking({ scanner, sidecars });
  let findings = new Map<string, Findings>();
  const rootOf = (uri: string) => {
    const roots = [...corpora.keys()].filter((root) => isBelow(uri, root));
    return roots.sort((a, b) => a.length - b.length)[0] ?? parentOf(uri);
  };
  const open = (root: string) => {
    const corpus = corpora.get(root) ?? createCorpus(root, files, packing);
    corpora.set(root, corpus);
    return corpus;
  };
  const news = () => {
    findings = new Map();
  };
  const store: Store = {
    sidecars,
    ...createArticleReads({
      corpusOf: (uri) => open(rootOf(uri)),
      files,
      articles,
      scan,
      scanner,
      sidecars,
      packing,
      onNews: news,
    }),
    corpusOf: (uri) => open(rootOf(uri)),
    corpusAt(root) {
      const corpus = open(root);
      for (const inner of [...corpora.values()].filter((c) => c !== corpus && isBelow(c.root, root))) {
        for (const article of inner.articles.values()) corpus.hold(moved(article, root));
        corpora.delete(inner.root);
      }
      news();
      return corpus;
    },
    get: (uri) => store.corpusOf(uri).articles.get(uri),
    findings(article) {
      const known = findings.get(article.uri) ?? findingsOf(store.corpusOf(article.uri).index, article.uri);
      findings.set(article.uri, known);
      return known;
    },
    all: () => [...corpora.values()].flatMap((corpus) => [...corpus.articles.values()]),
  };
  return store;
}

function moved(article: HeldArticle, root: string): HeldArticle {
  const { uri, facts, source } = article;
  const file = pathBelow(uri, root);
  const { text, regions, annotations } = source;
  return { ...unpacked(article), file, source: new StoredSource({ uri, file, facts }, { text, regions, annotations }) };
}
