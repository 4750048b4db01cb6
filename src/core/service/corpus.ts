import { knowDigest } from '../compare/sourceDigest.js';
import type { Files } from '../ports.js';
import { createSourceIndex } from '../sources/createSourceIndex.js';
import { readSource, type SourceRead } from '../sources/readSource.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import type { HeldArticle } from './heldArticle.js';
import { type CorpusFiles, createCorpusFiles } from './knowledge/corpusFiles.js';
import type { ArticleCache } from './packing/articleCache.js';
import type { Packing } from './packing/packing.js';
import { type KnownReading, readingOf } from './packing/readArticle.js';

/** The articles below one root, and what its `.newsmark` folders say of them. */
export interface Corpus {
  readonly root: string;
  readonly index: SourceIndex;
  readonly articles: ReadonlyMap<string, HeldArticle>;
  /** Whether every article below the root was read. */
  loaded: boolean;
  /** What the last run left of its articles; only while they are read. */
  cache: ArticleCache | undefined;
  /** True when it says anything new to the index. `reading`: what its text was found or is kept under in the cache. */
  hold(article: HeldArticle, reading?: HeldReading): boolean;
  drop(uri: string): void;
  /** What its `.newsmark` folders say. */
  readonly said: CorpusFiles;
}

/** Where a reading stands in the cache, and what stood there. */
export interface HeldReading {
  readonly key: string;
  readonly known?: KnownReading | undefined;
}

/** What the index wants of an article: from the cache where it was there, else it goes there. */
function readOf(article: HeldArticle, reading: HeldReading | undefined, cache: ArticleCache | undefined): SourceRead {
  const { source } = article;
  const known = reading?.known ?? (cache && reading && readingOf(article));
  if (!known || !reading) return readSource(source);
  if (!reading.known) cache?.add(reading.key, known);
  knowDigest(source, known.article.digest);
  return known.article.read;
}

export function createCorpus(root: string, files: Files, packing: Packing): Corpus {
  const index = createSourceIndex();
  const articles = new Map<string, HeldArticle>();
  return {
    root,
    index,
    articles,
    loaded: false,
    cache: undefined,
    hold(article, reading) {
      const known = articles.get(article.uri);
      const kept = packing.pack(article);
      articles.set(article.uri, kept);
      if (known?.source === article.source) return false;
      if (article.skipped) index.remove(article.uri);
      else index.put(article.source, readOf(kept, reading, this.cache));
      return true;
    },
    drop(uri) {
      articles.delete(uri);
      index.remove(uri);
    },
    said: createCorpusFiles(root, files),
  };
}
