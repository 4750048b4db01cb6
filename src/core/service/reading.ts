import type { Annotation } from '../article/annotation.js';
import type { AnnotationService } from '../serviceTypes.js';
import type { Settings } from '../settings.js';
import { articleUriOf } from '../sidecar/sidecarUri.js';
import { cardOf, cardsAt } from './cards.js';
import { fileChanged } from './fileChanged.js';
import { annotationIn, type HeldArticle } from './heldArticle.js';
import { originalSpan } from './originalSpan.js';
import type { Refs } from './refs.js';
import type { Seen } from './saving/seen.js';
import type { UnwrittenChanges } from './saving/unwritten.js';
import type { Store } from './store.js';
import { viewOf } from './view.js';

/** The part of the service that reads and shows one article. */
export type Reading = Pick<
  AnnotationService,
  'openArticle' | 'viewOf' | 'closeArticle' | 'fileChanged' | 'cardsAt' | 'cardOf' | 'locate'
>;

export function createReading(
  store: Store,
  refs: Refs,
  unwritten: UnwrittenChanges,
  seen: Seen,
  settings: () => Settings,
): Reading {
  const view = (article: HeldArticle) => {
    seen.shown(article);
    return unwritten.shown(viewOf(article, store.corpusOf(article.uri), store.findings(article), refs));
  };
  const card = (article: HeldArticle, annotation: Annotation) =>
    cardOf(annotation, article, store.corpusOf(article.uri), store.findings(article), refs);
  const find = (ref: string) => {
    const found = refs.read(ref);
    const article = found && store.get(found.uri);
    const annotation = annotationIn(article, found?.id);
    return article && annotation ? { article, annotation } : undefined;
  };
  return {
    async openArticle({ uri, text, version, known }) {
      const article = await store.read(uri, text, version, known);
      return article && view(article);
    },
    async viewOf(uri) {
      const article = store.get(uri);
      return article && view(article);
    },
    async closeArticle(uri) {
      seen.forget(uri);
      const isKnown = store.get(uri) !== undefined || store.corpusOf(uri).loaded;
      store.release(uri);
      if (isKnown) await store.readFile(uri);
    },
    async fileChanged(uri) {
      const news = await fileChanged(uri, store);
      const article = store.get(articleUriOf(uri) ?? uri);
      const isMissing = article !== undefined && unwritten.look(article);
      return news || isMissing;
    },
    async cardsAt(uri, offset) {
      const article = store.get(uri);
      return article ? cardsAt(article, offset, (annotation) => card(article, annotation), settings()['marks.reported']) : [];
    },
    async cardOf(ref) {
      const found = find(ref);
      return found && card(found.article, found.annotation);
    },
    async locate(ref) {
      const found = find(ref);
      return found?.annotation.span && { uri: found.article.uri, span: originalSpan(found.article)(found.annotation.span) };
    },
  };
}
