import type { ArticleFacts } from '../article/facts.js';
import { mergeFacts } from '../article/facts.js';
import type { Files } from '../ports.js';
import { factsFromSources, readSourcesFile, type SourceEntry } from '../sidecar/sourcesFile.js';
import { createSourceIndex } from '../sources/createSourceIndex.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import type { HeldArticle } from './heldArticle.js';
import { foldersUpTo, pathBelow } from './uris.js';

/** The articles below one root, and what its `.newsmark` folders say of them. */
export interface Corpus {
  readonly root: string;
  readonly index: SourceIndex;
  readonly articles: ReadonlyMap<string, HeldArticle>;
  /** Whether every article below the root was read. */
  loaded: boolean;
  /** True when it says anything new to the index. */
  hold(article: HeldArticle): boolean;
  drop(uri: string): void;
  /** What the nearest `sources.yaml` says of an article, completed by those above it. */
  factsOf(uri: string): Promise<ArticleFacts | undefined>;
  /** Whether a `.newsmark` folder stands beside the article or above it, up to the root. */
  isUnderNewsmark(uri: string): Promise<boolean>;
  /** Forgets what the `.newsmark` folders said. */
  forgetSourcesFiles(): void;
}

/** Name of the folder with a corpus's own files. */
export const CORPUS_FOLDER = '.newsmark';

export function createCorpus(root: string, files: Files): Corpus {
  const index = createSourceIndex();
  const articles = new Map<string, HeldArticle>();
  const entries = new Map<string, Promise<readonly SourceEntry[] | undefined>>();
  const entriesOf = (folder: string) => {
    const known = entries.get(folder) ?? readEntries(`${folder}/${CORPUS_FOLDER}/sources.yaml`, files);
    entries.set(folder, known);
    return known;
  };
  return {
    root,
    index,
    articles,
    loaded: false,
    hold(article) {
      const known = articles.get(article.uri);
      articles.set(article.uri, article);
      if (known?.source === article.source) return false;
      if (article.skipped) index.remove(article.uri);
      else index.put(article.source);
      return true;
    },
    drop(uri) {
      articles.delete(uri);
      index.remove(uri);
    },
    async factsOf(uri) {
      const found: (ArticleFacts | undefined)[] = [];
      for (const folder of foldersUpTo(uri, root)) {
        const list = await entriesOf(folder);
        if (list) found.push(factsFromSources(list, pathBelow(uri, folder)));
      }
      return found.some(Boolean) ? mergeFacts(...found) : undefined;
    },
    async isUnderNewsmark(uri) {
      for (const folder of foldersUpTo(uri, root)) if (await entriesOf(folder)) return true;
      return false;
    },
    forgetSourcesFiles: () => entries.clear(),
  };
}

async function readEntries(uri: string, files: Files): Promise<readonly SourceEntry[] | undefined> {
  const text = await files.read(uri);
  return text === undefined ? undefined : readSourcesFile(text).entries;
}
