import { matchesPath } from '../sidecar/corpus/globs.js';
import { readFrontMatter } from '../sidecar/frontMatter.js';
import type { Corpus } from './corpus.js';
import { pathBelow } from './uris.js';

/** Globs of files that may be articles: those of the settings, and Markdown, which has to show it by its content or place. */
export const articleGlobs = (articles: readonly string[]): readonly string[] => [...articles, '**/*.{md,markdown}'];

/**
 * Whether a file is an article (design/house.md, "Which files are articles"): it matches a glob of the settings, or is
 * Markdown with article front matter or in a folder with `.newsmark/` beside it or above it.
 */
export async function isArticle(uri: string, text: string, corpus: Corpus, articles: readonly string[]): Promise<boolean> {
  const path = pathBelow(uri, corpus.root);
  if (path.split('/').some((part) => part.startsWith('.'))) return false;
  if (articles.some((glob) => matchesPath(glob, path))) return true;
  if (!/\.(?:md|markdown)$/i.test(path)) return false;
  return readFrontMatter(text) !== undefined || (await corpus.said.foldersWith(uri)).length > 0;
}
