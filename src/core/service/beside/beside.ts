import type { AnnotationRef } from '../../card/card.js';
import { annotationIn } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { Beside } from './besideTypes.js';
import { citationOf } from './citation.js';
import { counterpartsOf } from './counterparts.js';
import { findQuotation } from './findQuotation.js';

/** The part of the service that holds passages beside those of other sources. */
export function createBeside(store: Store, refs: Refs, pause: () => Promise<void>): Beside {
  const find = (ref: AnnotationRef) => {
    const named = refs.read(ref);
    const article = named && store.get(named.uri);
    const annotation = annotationIn(article, named?.id);
    return article && annotation ? { article, annotation } : undefined;
  };
  return {
    async counterpartsOf(ref) {
      const found = find(ref);
      return found ? counterpartsOf({ store, refs }, found.article, found.annotation) : [];
    },
    async citationOf(ref) {
      const found = find(ref);
      return found && citationOf(found.article, found.annotation);
    },
    async findQuotation(uri, span) {
      const article = store.get(uri);
      return article && findQuotation({ store, pause }, article, span);
    },
  };
}
