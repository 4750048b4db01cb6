import { spellLink } from '../sidecar/splice/linkPaths.js';
import type { HeldArticle } from './heldArticle.js';
import type { Store } from './store.js';

/** How the sidecar of an article writes the path of another one in a link. */
export function linkPathFrom(article: HeldArticle, store: Store): (target: string) => string {
  const files = new Set([...store.corpusOf(article.uri).articles.values()].map(({ file }) => file));
  return (target) => spellLink(article.file, target, '', (path) => files.has(path));
}
