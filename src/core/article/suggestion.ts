import type { Mention } from '../mention/mention.js';
import type { ScanResult } from '../scan/scan.js';
import { fold } from '../text/fold.js';
import { type Span, spanAt } from '../text/span.js';
import type { AnnotationType, RegionKind } from '../text/vocabulary.js';
import type { Annotation, AnnotationRecord } from './annotation.js';
import { annotationId } from './hash.js';
import { fieldsOfMention, typeOf } from './mentionFields.js';
import { MOST } from './occurrences.js';
import type { Selector } from './selector.js';

/** What suggestions are made with; `taken` are the ids in use and grows with each. */
export interface SuggesterInit {
  readonly describeSpan: (span: Span) => Selector;
  readonly regionOf: (span: Span) => RegionKind;
  readonly scanner: string;
  readonly taken: Set<string>;
}

/** Makes the annotation that a scan suggests for a mention. Ids depend on the words and the order of asking alone. */
export function createSuggester({ describeSpan, regionOf, scanner, taken }: SuggesterInit): (mention: Mention) => Annotation {
  const ordinalOf = createOrdinals();
  return (mention) => {
    const { span } = mention;
    const selector = describeSpan(span);
    const type = typeOf(mention);
    const id = annotationId(type, selector.exact, ordinalOf(selector, type), taken);
    taken.add(id);
    const record: AnnotationRecord = { id, type, ...selector, ...fieldsOfMention(mention), status: 'suggested', by: scanner };
    const anchoring = { kind: 'exact', span } as const;
    return { id, type, status: 'suggested', span, anchoring, record, mention, region: regionOf(span), stored: false };
  };
}

/** The turn of equal words: their `nth`, or, of words too common to have one, a count of its own beyond all those. */
function createOrdinals(): (selector: Selector, type: AnnotationType) => number {
  const counts = new Map<string, number>();
  return ({ exact, nth }, type) => {
    if (nth) return Number(nth.split('/')[0]);
    const key = `${type} ${fold(exact)}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count ? MOST + count : 1;
  };
}

/** The kind of region that covers a place, the innermost; `body` elsewhere. O(log n) a question. */
export function createRegionFinder({ regions }: ScanResult): (span: Span) => RegionKind {
  const flat = regions
    .map(({ kind, span }) => ({ kind, ...span }))
    .filter(({ kind }) => kind !== 'body')
    .sort((a, b) => a.start - b.start);
  const isDisjoint = flat.every((region, index) => index === 0 || (flat[index - 1]?.end ?? 0) <= region.start);
  return ({ start }) => {
    const found = isDisjoint ? spanAt(flat, start) : flat.filter((r) => r.start <= start && start < r.end).at(-1);
    return found?.kind ?? 'body';
  };
}
