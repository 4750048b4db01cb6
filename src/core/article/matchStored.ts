import type { Mention } from '../mention/mention.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { AnnotationType } from '../text/vocabulary.js';
import type { AnnotationRecord } from './annotation.js';
import { isReported, typeOf } from './mentionFields.js';
import type { Anchoring, Selector } from './selector.js';

/** A stored record and where its words are today. */
export interface Stored {
  readonly record: AnnotationRecord;
  readonly anchoring: Anchoring;
}

/** A stored record and what the scan says of the same words. */
export interface Matched {
  readonly stored: Stored;
  readonly mention?: Mention;
}

/** Types of one family rival for the same words: a name is a person or a place, never both. */
const FAMILIES: Readonly<Record<AnnotationType, string>> = {
  person: 'name',
  organization: 'name',
  place: 'name',
  nationality: 'name',
  event: 'name',
  work: 'name',
  date: 'date',
  quote: 'quote',
  figure: 'figure',
  claim: 'claim',
  note: 'note',
};

const familyOf = (mention: Mention): string => FAMILIES[typeOf(mention)];

/**
 * Pairs stored records with fresh mentions. First the same words with the same family, then overlapping ones (for
 * quotations, which nest, more than half in common), then a person's other reading of the very same words, then what was
 * rejected by its words and turn. Every mention that overlaps a decided record is used up by it; `fresh` are the rest.
 * Speech reported without marks pairs with the very same words alone, so that it rivals no quotation that stands in it.
 */
export function matchStored(
  stored: readonly Stored[],
  mentions: readonly Mention[],
  describeSpan: (span: Span) => Selector,
): { matched: readonly Matched[]; fresh: readonly Mention[] } {
  if (!stored.length) return { matched: [], fresh: mentions };
  const index = indexMentions(mentions);
  const used = new Set<Mention>();
  const found = new Map<Stored, { mention?: Mention; span?: Span }>();
  const pairUp = (pick: (entry: Stored, span: Span) => Mention | undefined) => {
    for (const entry of stored) {
      const { anchoring } = entry;
      if (found.has(entry) || anchoring.kind === 'lost') continue;
      const mention = pick(entry, anchoring.span);
      if (!mention) continue;
      used.add(mention);
      found.set(entry, { mention });
    }
  };
  const free = (mention: Mention | undefined) => (mention && !used.has(mention) ? mention : undefined);
  pairUp(({ record }, span) => free(index.same(record, span)));
  pairUp(({ record }, span) => index.rivals(record, span).find((mention) => !used.has(mention)));
  pairUp(({ record }, span) => (record.status === 'accepted' ? free(index.otherReading(record, span)) : undefined));
  for (const { record, anchoring } of stored) {
    if (record.status !== 'accepted' && record.status !== 'rejected') continue;
    if (anchoring.kind !== 'lost') for (const mention of index.rivals(record, anchoring.span)) used.add(mention);
    else if (record.status === 'rejected') for (const mention of index.sameTurn(record, describeSpan)) used.add(mention);
  }
  const matched = stored.map((entry) => ({ stored: entry, ...found.get(entry) }));
  return { matched, fresh: mentions.filter((mention) => !used.has(mention)) };
}

interface MentionIndex {
  same(record: AnnotationRecord, span: Span): Mention | undefined;
  rivals(record: AnnotationRecord, span: Span): readonly Mention[];
  otherReading(record: AnnotationRecord, span: Span): Mention | undefined;
  sameTurn(record: AnnotationRecord, describeSpan: (span: Span) => Selector): readonly Mention[];
}

/** Steps in which mentions are filed by place, in code units. */
const STEP = 256;

function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const bySpan = new Map<string, Mention[]>();
  const byPlace = new Map<number, Mention[]>();
  const byWords = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { start, end } = mention.span;
    push(bySpan, `${start}-${end}`, mention);
    push(byWords, fold(mention.text), mention);
    for (let step = Math.floor(start / STEP); step <= Math.floor(Math.max(start, end - 1) / STEP); step++)
      push(byPlace, step, mention);
  }
  const at = ({ start, end }: Span): readonly Mention[] => bySpan.get(`${start}-${end}`) ?? [];
  return {
    same: ({ type }, span) =>
      at(span).find((mention) => typeOf(mention) === type) ?? at(span).find((mention) => familyOf(mention) === FAMILIES[type]),
    rivals({ type }, span) {
      const steps = Array.from(
        { length: Math.floor(Math.max(span.start, span.end - 1) / STEP) - Math.floor(span.start / STEP) + 1 },
        (_, index) => index + Math.floor(span.start / STEP),
      );
      const near = new Set(steps.flatMap((step) => byPlace.get(step) ?? []));
      return [...near].filter(
        (mention) => familyOf(mention) === FAMILIES[type] && !isReported(mention) && isRival(mention, span),
      );
    },
    otherReading: ({ type }, span) => (type === 'claim' || type === 'note' ? undefined : at(span)[0]),
    sameTurn: ({ exact, nth, type }, describeSpan) =>
      (byWords.get(fold(exact)) ?? []).filter(
        (mention) => familyOf(mention) === FAMILIES[type] && describeSpan(mention.span).nth === nth,
      ),
  };
}

function push<K>(map: Map<K, Mention[]>, key: K, mention: Mention): void {
  const list = map.get(key);
  if (list) list.push(mention);
  else map.set(key, [mention]);
}

function isRival({ span, kind }: Mention, other: Span): boolean {
  const common = Math.min(span.end, other.end) - Math.max(span.start, other.start);
  if (common <= 0) return false;
  const union = Math.max(span.end, other.end) - Math.min(span.start, other.start);
  return kind !== 'quote' || common * 2 > union;
}
