import type { Annotation } from '../../article/annotation.js';
import type { Conflict, QuotePair } from '../../sources/finding.js';
import type { Passage } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { Counterpart } from './besideTypes.js';
import { sideOf } from './passageSide.js';
import { isWordedOtherwise, wordingsOf } from './wordings.js';

/** What counterparts are looked up in. */
interface Init {
  readonly store: Store;
  readonly refs: Refs;
}

/** The passages of other sources that contradict an annotation, then those that have its words. */
export function counterpartsOf(init: Init, article: HeldArticle, { id }: Annotation): readonly Counterpart[] {
  const findings = init.store.findings(article);
  const pairs = [...findings.pairs(id)].sort((x, y) => Number(isSame(x)) - Number(isSame(y)));
  return [
    ...findings.conflicts(id).flatMap((conflict) => ofConflict(init, article, conflict)),
    ...pairs.flatMap((pair) => ofPair(init, article, pair)),
  ];
}

const isSame = ({ relation }: QuotePair): boolean => relation === 'same-quote';

function ofConflict({ store, refs }: Init, article: HeldArticle, { kind, a, b }: Conflict): readonly Counterpart[] {
  const [own, other] = a.source.uri === article.uri ? [a, b] : [b, a];
  const home = store.get(other.source.uri);
  return home ? [{ kind, here: sideOf(own, article, refs), there: sideOf(other, home, refs) }] : [];
}

function ofPair({ store, refs }: Init, article: HeldArticle, pair: QuotePair): readonly Counterpart[] {
  const isA = pair.a.source.uri === article.uri;
  const [own, other] = isA ? [pair.aParts, pair.bParts] : [pair.bParts, pair.aParts];
  const [first, there] = [own[0], other[0]];
  const home = there && store.get(there.source.uri);
  if (!first || !there || !home) return [];
  const { a, b } = wordingsOf(pair);
  return [
    {
      kind: pair.relation,
      here: sideOf(first, article, refs, wholeOf(own, first)),
      there: sideOf(there, home, refs, wholeOf(other, there)),
      ...(isWordedOtherwise(pair.diff) ? { wordings: isA ? { here: a, there: b } : { here: b, there: a } } : {}),
    },
  ];
}

/** From the first part of an utterance to its last. */
const wholeOf = (parts: readonly Passage[], { span }: Passage): Span => ({
  start: Math.min(...parts.map((part) => part.span.start), span.start),
  end: Math.max(...parts.map((part) => part.span.end), span.end),
});
