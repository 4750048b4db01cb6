import type { Annotation } from '../../article/annotation.js';
import { originalOf } from '../../compare/board/standing.js';
import type { QuotePair } from '../../sources/finding.js';
import type { Passage } from '../../sources/source.js';
import type { SourceIndex } from '../../sources/sourceIndex.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import { byOrigin, type Sides } from '../problems/byOrigin.js';
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
  const { index } = init.store.corpusOf(article.uri);
  const pairs = oneOfReprints(index, article.uri, findings.pairs(id)).sort((x, y) => Number(isSame(x)) - Number(isSame(y)));
  return [
    ...byOrigin(index, article.uri, findings.conflicts(id)).flatMap(([first]) => ofConflict(init, article, first)),
    ...pairs.flatMap((pair) => ofPair(init, article, pair)),
  ];
}

/** The pairs with the reprints of one text once, as long as they stand in the same way to these words. */
function oneOfReprints(index: SourceIndex, uri: string, pairs: readonly QuotePair[]): QuotePair[] {
  const found = new Map<string, QuotePair>();
  for (const pair of pairs) {
    const { source } = pair.a.source.uri === uri ? pair.b : pair.a;
    const origin = originalOf(index, source);
    const key = `${pair.relation} ${origin.uri}`;
    if (!found.has(key) || source === origin) found.set(key, pair);
  }
  return [...found.values()];
}

const isSame = ({ relation }: QuotePair): boolean => relation === 'same-quote';

function ofConflict({ store, refs }: Init, article: HeldArticle, { kind, own, other }: Sides): readonly Counterpart[] {
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
