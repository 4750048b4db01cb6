import type { Files } from '../ports.js';
import type { KnownMark } from '../serviceTypes.js';
import { createSidecarReader, type SidecarReader } from '../sidecar/sidecarReader.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { type Corpus, createCorpus } from './corpus.js';
import { type Findings, findingsOf } from './findings.js';
import { type HeldArticle, holdArticle } from './heldArticle.js';
import { isArticle } from './isArticle.js';
import { createReadTurns } from './readTurns.js';
import { isBelow, parentOf, pathBelow } from './uris.js';

/** What the store needs of the world. */
export interface StoreInit {
  readonly files: Files;
  readonly articles: () => readonly string[];
  readonly scanner: string;
}

/** Every article the service knows, by corpus. The one place where articles come in and go. */
export interface Store {
  /** Remembers the sidecars that were read last, so that a changed one is read by its changed entries. */
  readonly sidecars: SidecarReader;
  corpusOf(uri: string): Corpus;
  /** The corpus of a root; articles held so far that lie below it move in. */
  corpusAt(root: string): Corpus;
  get(uri: string): HeldArticle | undefined;
  /**
   * Reads a text as an article; undefined, and dropped, when it is none. `sidecarAsHeld`: of an article that is held
   * already the sidecar is not read again, so that nothing waits for a file; who says so asks for it afterwards.
   * Where a newer text came while this one waited for files, the newer one stays. `followed`: where the document's editor
   * saw the marks of the last view go.
   */
  read(
    uri: string,
    original: string,
    version: number | undefined,
    sidecarAsHeld?: boolean,
    followed?: readonly KnownMark[],
  ): Promise<HeldArticle | undefined>;
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
  const sidecars = createSidecarReader();
  const turns = createReadTurns();
  const store: Store = {
    sidecars,
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
    async read(uri, original, version, sidecarAsHeld = false, followed = []) {
      const corpus = store.corpusOf(uri);
      if (!(await isArticle(uri, original, corpus, articles()))) {
        store.drop(uri);
        return undefined;
      }
      const asHeld = sidecarAsHeld ? corpus.articles.get(uri) : undefined;
      const turn = turns.begin(asHeld !== undefined);
      const sidecar = asHeld ? asHeld.sidecarText : files.read(sidecarUri(uri));
      const read = await sidecar;
      const { fromSources, knowledge } = await newestOf(corpus, uri);
      // The corpus may have been re-rooted meanwhile.
      const home = store.corpusOf(uri);
      const previous = home.articles.get(uri);
      // Another read that was begun later may have come first.
      const sidecarText = previous && turns.isOverdue(uri, turn) ? previous.sidecarText : read;
      const file = pathBelow(uri, home.root);
      const text = newest({ original, version }, previous);
      const known = { known: followed, knowledge, fromSources };
      const article = holdArticle({ uri, file, ...text, sidecarText, scanner, sidecars, ...known }, previous);
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

/** What the corpus files say of an article, asked again where they said something new meanwhile: nothing old may be held last. */
async function newestOf({ said }: Corpus, uri: string) {
  for (;;) {
    const { edition } = said;
    const [fromSources, knowledge] = await Promise.all([said.factsOf(uri), said.knowledgeOf(uri)]);
    if (said.edition === edition) return { fromSources, knowledge };
  }
}

type TextOf = Pick<HeldArticle, 'original' | 'version'>;

/** The held text where it is an open document's that is newer than this version, or than any file's. */
function newest({ original, version }: TextOf, held: HeldArticle | undefined): TextOf {
  const isHeld = held?.version !== undefined && (version === undefined || version < held.version);
  return isHeld ? { original: held.original, version: held.version } : { original, version };
}

function moved(article: HeldArticle, root: string): HeldArticle {
  const file = pathBelow(article.uri, root);
  return { ...article, file, source: { ...article.source, file } };
}
