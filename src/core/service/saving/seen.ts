import type { Annotation } from '../../article/annotation.js';
import { annotationIn, type HeldArticle } from '../heldArticle.js';

/** What a person has before their eyes when they decide: the last view of an article that was asked for, and what they did since. */
export interface Seen {
  /** A view of this article was handed out. */
  shown(article: HeldArticle): void;
  /** What the person made of an annotation themselves. */
  did(uri: string, annotation: Annotation): void;
  /** The annotation as it was seen; undefined where no view had it. */
  of(uri: string, id: string): Annotation | undefined;
  forget(uri: string): void;
}

export function createSeen(): Seen {
  const views = new Map<string, { readonly article: HeldArticle; readonly own: Map<string, Annotation> }>();
  return {
    shown: (article) => void views.set(article.uri, { article, own: new Map() }),
    did: (uri, annotation) => void views.get(uri)?.own.set(annotation.id, annotation),
    of(uri, id) {
      const view = views.get(uri);
      return view?.own.get(id) ?? annotationIn(view?.article, id);
    },
    forget: (uri) => void views.delete(uri),
  };
}
