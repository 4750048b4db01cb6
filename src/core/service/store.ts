import type { Files } from '../ports.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { type Corpus, createCorpus } from './corpus.js';
import { type Findings, findingsOf } from './findings.js';
import { type HeldArticle, holdArticle } from './heldArticle.js';
import { isArticle } from './isArticle.js';
import { isBelow, parentOf, pathBelow } from './uris.js';

/** What the store needs of the world. */
export interface StoreInit {
  readonly files: Files;
  readonly articles: () => readonly string[];
  readonly scanner: string;
}

/** Every article the service knows, by corpus. The one place where articles come in and go. */
export interface Store {
  corpusOf(uri: string): Corpus;
  /** The corpus of a root; articles held so far that lie below it move in. */
  corpusAt(root: string): Corpus;
  get(uri: string): HeldArticle | undefined;
  /**
   * Reads a text as an article; undefined, and dropped, when it is none. `sidecarAsHeld`: of an article that is held
   * already the sidecar is not read again, so that nothing waits for a file; who says so asks for it afterwards.
   * Where a newer text came while this one waited for files, the newer one stays.
   */
  read(uri: string, original: string, version: number | undefined, sidecarAsHeld?: boolean): Promise<HeldArticle | undefined>;
  /** The document is closed: from now on the file's text counts. */
  release(uri: string): void;
  /** Reads an article from its file. While its document is open the document's text stays. */
  readFile(uri: string): Promise<HeldArticle | undefined>;
  /** What other sources say of an article; kept until anything in its corpus changes. */
  findings(article: HeldArticle): Findings;
  all(): readonly HeldArticle[];
  drop(uri: string): void;
}

export function createStore({ files, articles, scanner }: StoreInit): Store {
  const corpora = new Map<string, Corpus>();
  let findings = new Map<string, Findings>();
  const rootOf = (uri: string) => {
    const roots = [...corpora.keys()].filter((root) => isBelow(uri, root));
    return roots.sort((a, b) => a.length - b.length)[0] ?? parentOf(uri);
  };
  const open = (root: string) => {
    const corpus = corpora.get(root) ?? createCorpus(root, files);
    corpora.set(root, corpus);
    return corpus;
  };
  const store: Store = {
    corpusOf: (uri) => open(rootOf(uri)),
    corpusAt(root) {
      const corpus = open(root);
      for (const inner of [...corpora.values()].filter((c) => c !== corpus && isBelow(c.root, root))) {
        for (const article of inner.articles.values()) corpus.hold(moved(article, root));
        corpora.delete(inner.root);
      }
      findings = new Map();
      return corpus;
    },
    get: (uri) => store.corpusOf(uri).articles.get(uri),
    async read(uri, original, version, sidecarAsHeld = false) {
      const corpus = store.corpusOf(uri);
      if (!(await isArticle(uri, original, corpus, articles()))) {
        store.drop(uri);
        return undefined;
      }
      const known = sidecarAsHeld ? corpus.articles.get(uri) : undefined;
      const sidecar = known ? known.sidecarText : files.read(sidecarUri(uri));
      const [sidecarText, fromSources] = await Promise.all([sidecar, corpus.factsOf(uri)]);
      // The corpus may have been re-rooted meanwhile.
      const home = store.corpusOf(uri);
      const previous = home.articles.get(uri);
      const file = pathBelow(uri, home.root);
      const newest = previous && isNewer(previous, version) ? previous : { original, version };
      const article = holdArticle(
        { uri, file, original: newest.original, version: newest.version, sidecarText, fromSources, scanner },
        previous,
      );
      if (home.hold(article)) findings = new Map();
      return article;
    },
    release(uri) {
      const corpus = store.corpusOf(uri);
      const article = corpus.articles.get(uri);
      if (article) corpus.hold({ ...article, version: undefined });
    },
    async readFile(uri) {
      const text = await files.read(uri);
      if (text !== undefined) return store.read(uri, text, undefined);
      store.drop(uri);
      return undefined;
    },
    findings(article) {
      const known = findings.get(article.uri) ?? findingsOf(store.corpusOf(article.uri).index, article.uri);
      findings.set(article.uri, known);
      return known;
    },
    all: () => [...corpora.values()].flatMap((corpus) => [...corpus.articles.values()]),
    drop(uri) {
      store.corpusOf(uri).drop(uri);
      findings = new Map();
    },
  };
  return store;
}

/** Whether an open document's text is held that is newer than this version, or than any file's. */
const isNewer = (held: HeldArticle, version: number | undefined): boolean =>
  held.version !== undefined && (version === undefined || version < held.version);

function moved(article: HeldArticle, root: string): HeldArticle {
  const file = pathBelow(article.uri, root);
  return { ...article, file, source: { ...article.source, file } };
}
