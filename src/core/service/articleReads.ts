import type { Files } from '../ports.js';
import type { Scan } from '../scan/scan.js';
import type { KnownMark } from '../serviceTypes.js';
import type { SidecarReader } from '../sidecar/sidecarReader.js';
import { textKey } from '../text/textKey.js';
import type { Corpus, HeldReading } from './corpus.js';
import { type HeldArticle, holdArticle } from './heldArticle.js';
import { isArticle } from './isArticle.js';
import { createOpenedFiles, type FileText, type OpenedFile, type OpenedFiles } from './openedFiles.js';
import { unpacked } from './packing/packedArticle.js';
import type { Packing } from './packing/packing.js';
import { type ReadFrom, readingKey } from './packing/readArticle.js';
import { createStoryDays, type StoryDays, settling } from './storyDays.js';
import { pathBelow } from './uris.js';

/** What reading articles needs. */
interface Init {
  readonly files: Files;
  readonly articles: () => readonly string[];
  readonly scan: Scan;
  readonly scanner: string;
  readonly sidecars: SidecarReader;
  readonly packing: Packing;
  readonly corpusOf: (uri: string) => Corpus;
  /** An article says something new. */
  readonly onNews: () => void;
}

/** The ways in which articles are read. Reads that overtake each other leave what was begun last. */
export interface ArticleReads {
  /**
   * Reads the text of an open document as an article; undefined, and dropped, when it is none. The sidecar of one that is
   * held already is not read again, so that nothing waits for a file; who says so asks for it afterwards. Where a newer text
   * came while this one waited for files, or the document was closed, this one is not held. `followed`: where the
   * document's editor saw the marks of the last view go.
   */
  read(uri: string, original: string, version: number, followed?: readonly KnownMark[]): Promise<HeldArticle | undefined>;
  /**
   * Reads what hangs on an article again, its sidecar only where it is not taken `sidecarAsHeld`. The text is the one that is
   * held once all is read: what was dropped meanwhile stays dropped.
   */
  reread(uri: string, sidecarAsHeld?: boolean): Promise<HeldArticle | undefined>;
  /** The document is closed: from now on the file's text counts, and what is still being read of the document does not. */
  release(uri: string): void;
  /** Reads an article from its file, and drops it where there is none. While its document is open the document's text stays. */
  readFile(uri: string): Promise<HeldArticle | undefined>;
  /** The first half of `readFile`, for many files at once: nothing is held yet. `hasSidecar`: false where it is known to have none. */
  openFile(uri: string, hasSidecar?: boolean): Promise<OpenedFile>;
  /** The second half: what came meanwhile and was begun later counts. */
  takeFile(file: OpenedFile): Promise<HeldArticle | undefined>;
  /** Undefined where there is no such file. */
  keysOf(file: OpenedFile): Promise<FileKeys | undefined>;
  /**
   * Infers the days of articles that have none from the other sources of their stories, once a whole corpus is read; a pause
   * after each. `changed`: where the days of another run were recalled, what is not as it was then.
   */
  settleDays(corpus: Corpus, pause: () => Promise<void>, changed?: readonly string[]): Promise<void>;
  /** The days that were inferred out of stories, for another run to recall before it reads. */
  readonly storyDays: Pick<StoryDays, 'looked' | 'recall'>;
}

/** What a file is known by. */
export interface FileKeys {
  /** The same while it says the same. */
  readonly says: string;
  /** Under what the cache has its reading, which hangs on its story's day too. */
  readonly reading: string;
}

export function createArticleReads(init: Init): ArticleReads {
  const { files, corpusOf, onNews } = init;
  const heldOf = (uri: string) => corpusOf(uri).articles.get(uri);
  const storyDays = createStoryDays();
  const settle = settling(storyDays, (uri) => take({ uri, text: textOf, sidecar: 'held', settled: nothing }));
  const drop = async (uri: string): Promise<undefined> => {
    if (!heldOf(uri)) return;
    const corpus = corpusOf(uri);
    corpus.drop(uri);
    onNews();
    await settle(corpus, [uri]);
  };
  const opened = createOpenedFiles(files);
  const take = createTake(init, { opened, storyDays, drop, settle });
  /** How often the document of a uri was closed. */
  const closings = new Map<string, number>();
  const takeFile = async (uri: string, read: FileText, sidecar: Taking['sidecar']) => {
    const isOverdue = opened.isTextOverdue(uri, read);
    if (isOverdue || heldOf(uri)?.version !== undefined) return reads.reread(uri);
    const { text: original } = read;
    if (original === undefined) return drop(uri);
    const text = (now?: HeldArticle) =>
      now?.version !== undefined || opened.isTextOverdue(uri, read)
        ? textOf(now)
        : { original, version: undefined, key: read.key };
    return take({ uri, text, sidecar });
  };
  const reads: ArticleReads = {
    read(uri, original, version, followed = []) {
      const closed = closings.get(uri);
      const text = (held?: HeldArticle) => (closings.get(uri) === closed ? newest({ original, version }, held) : undefined);
      return take({ uri, text, sidecar: 'held', followed });
    },
    reread: (uri, sidecarAsHeld = false) => take({ uri, text: textOf, sidecar: sidecarAsHeld ? 'held' : 'file' }),
    release(uri) {
      closings.set(uri, (closings.get(uri) ?? 0) + 1);
      const corpus = corpusOf(uri);
      const article = corpus.articles.get(uri);
      if (article) corpus.hold({ ...unpacked(article), version: undefined });
    },
    readFile: async (uri) => takeFile(uri, await opened.text(uri), 'file'),
    openFile: opened.open,
    takeFile: (file) => takeFile(file.uri, file, file.sidecar),
    async keysOf({ uri, text: original, key, sidecar }) {
      if (original === undefined) return undefined;
      const corpus = corpusOf(uri);
      const from = { text: key(), sidecar: sidecar.key(), ...(await newestOf(corpus, uri)) };
      const storyDay = storyDays.of(corpus, uri);
      const says = readingKey(from);
      return { says, reading: storyDay ? readingKey({ ...from, storyDay }) : says };
    },
    settleDays: (corpus, pause, changed) => settle(corpus, changed, pause),
    storyDays,
  };
  return reads;
}

/** What takes an article in beside what it is read with. */
interface Around {
  readonly opened: OpenedFiles;
  readonly storyDays: StoryDays;
  readonly drop: (uri: string) => Promise<undefined>;
  readonly settle: (corpus: Corpus, changed: readonly string[]) => Promise<void>;
}

/** Reads one text as an article, once all is there that it hangs on, and holds it. */
function createTake({ articles, scan, scanner, sidecars, packing, corpusOf, onNews }: Init, around: Around) {
  const { opened, storyDays, drop, settle } = around;
  const heldOf = (uri: string) => corpusOf(uri).articles.get(uri);
  const sidecarOf = async (uri: string, sidecar: Taking['sidecar']): Promise<FileText> => {
    if (typeof sidecar === 'object') return sidecar;
    const held = sidecar === 'held' ? heldOf(uri) : undefined;
    return held ? opened.sidecarAsHeld(held.sidecarText) : opened.sidecar(uri);
  };
  return async ({ uri, text, sidecar, followed = [], settled = settle }: Taking): Promise<HeldArticle | undefined> => {
    const corpus = corpusOf(uri);
    const first = text(corpus.articles.get(uri));
    if (!first) return undefined;
    if (!(await isArticle(uri, first.original, corpus, articles()))) {
      if (text(heldOf(uri))?.original === first.original) await drop(uri);
      return undefined;
    }
    const read = await sidecarOf(uri, sidecar);
    const { fromSources, knowledge } = await newestOf(corpus, uri);
    // The corpus may have been re-rooted meanwhile.
    const home = corpusOf(uri);
    const previous = home.articles.get(uri);
    const now = text(previous);
    if (!now) return previous;
    // Another read that was begun later may have come first.
    const newest = previous && opened.isSidecarOverdue(uri, read) ? opened.sidecarAsHeld(previous.sidecarText) : read;
    const file = pathBelow(uri, home.root);
    const known = { known: followed, knowledge, fromSources, storyDay: storyDays.of(home, uri) };
    const { original, version, key } = now;
    const input = { uri, file, original, version, sidecarText: newest.text, scan, scanner, sidecars, ...known };
    const from = { text: key ?? (() => textKey(original)), sidecar: newest.key };
    const reading = version === undefined ? readingIn(home, { ...known, ...from }, previous) : undefined;
    const article = (reading?.known && packing.packed(input, reading.known)) ?? holdArticle(input, previous);
    if (!home.hold(article, reading)) return article;
    onNews();
    await settled(home, [uri]);
    return heldOf(uri) ?? article;
  };
}

/** Where the cache has an article. One that is held already is read anew: it may know more than its files say. */
function readingIn({ cache }: Corpus, { text, sidecar, ...known }: KeyParts, previous?: HeldArticle): HeldReading | undefined {
  if (!cache) return undefined;
  const key = readingKey({ ...known, text: text(), sidecar: sidecar() });
  return { key, known: previous ? undefined : cache.find(key) };
}

interface KeyParts extends Omit<ReadFrom, 'text' | 'sidecar'> {
  readonly text: () => string;
  readonly sidecar: () => string;
}

/** What the corpus files say of an article, asked again where they said something new meanwhile: nothing old may be held last. */
async function newestOf({ said }: Corpus, uri: string) {
  for (;;) {
    const { edition } = said;
    const [fromSources, knowledge] = await Promise.all([said.factsOf(uri), said.knowledgeOf(uri)]);
    if (said.edition === edition) return { fromSources, knowledge };
  }
}

type TextOf = Pick<HeldArticle, 'original' | 'version'> & { readonly key?: () => string };

/** One reading of an article. `text`: the text that counts, asked again once all files are read; undefined where it counts no more. */
interface Taking {
  readonly uri: string;
  readonly text: (held: HeldArticle | undefined) => TextOf | undefined;
  /** As it was read already, as it is held where it is, or else (and where nothing is held) as its file says. */
  readonly sidecar: FileText | 'held' | 'file';
  readonly followed?: readonly KnownMark[];
  /** What a change entails: nothing where it is read for the day that the others of its story leave it. */
  readonly settled?: (corpus: Corpus, changed: readonly string[]) => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

const textOf = (held: HeldArticle | undefined): TextOf | undefined => held && { original: held.original, version: held.version };

/** The held text where it is an open document's that is newer than this version. */
function newest(text: TextOf & { readonly version: number }, held: HeldArticle | undefined): TextOf {
  return held?.version !== undefined && text.version < held.version ? { original: held.original, version: held.version } : text;
}
