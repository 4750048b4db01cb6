import type { Files } from '../ports.js';
import { createSourceIndex } from '../sources/createSourceIndex.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import type { HeldArticle } from './heldArticle.js';
import { type CorpusFiles, createCorpusFiles } from './knowledge/corpusFiles.js';
import type { Packing } from './packing/packing.js';

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
  /** What its `.newsmark` folders say. */
  readonly said: CorpusFiles;
}

export function createCorpus(root: string, files: Files, packing: Packing): Corpus {
  const index = createSourceIndex();
  const articles = new Map<string, HeldArticle>();
  return {
    root,
    index,
    articles,
    loaded: false,
    hold(article) {
      const known = articles.get(article.uri);
      const kept = packing.pack(article);
      articles.set(article.uri, kept);
      if (known?.source === article.source) return false;
      if (article.skipped) index.remove(article.uri);
      else index.put(article.source);
      return true;
    },
    drop(uri) {
      articles.delete(uri);
      index.remove(uri);
    },
    said: createCorpusFiles(root, files),
  };
}
