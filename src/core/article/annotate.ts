import type { EntityMention, Mention } from '../mention/mention.js';
import { mentionsOf, type ScanResult } from '../scan/scan.js';
import type { Span } from '../text/span.js';
import type { RegionKind } from '../text/vocabulary.js';
import { anchorAll } from './anchor.js';
import type { Annotation, AnnotationRecord } from './annotation.js';
import { createDescriber } from './describe.js';
import type { ArticleFacts } from './facts.js';
import { type KnownPlace, settleKnown } from './knownPlace.js';
import { type Matched, matchStored, type Stored } from './matchStored.js';
import { fieldsOfMention, isReported, typeOf } from './mentionFields.js';
import { createOccurrences } from './occurrences.js';
import type { Anchoring, Selector } from './selector.js';
import { createRegionFinder, createSuggester } from './suggestion.js';

/** What annotations are made from. */
export interface AnnotateInput {
  /** Portable text. */
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly scan: ScanResult;
  /** What the sidecar holds. */
  readonly stored: readonly AnnotationRecord[];
  /** `by:` of what the scan finds: `scan@0.1`. */
  readonly scanner: string;
  /** What is known of stored marks by having followed their words through every edit, by id. */
  readonly places?: ReadonlyMap<string, KnownPlace>;
}

/**
 * Merges the fresh scan with what the sidecar holds, in order of text, the lost ones last.
 * - A person's decision wins: its type, fields and status stay, and the scan's suggestion over the same words is gone.
 * - A rejected one stays rejected while its words are found, or the same words in the same turn (`nth`).
 * - A stored suggestion that the scan finds again takes the scan's values and keeps its id; one that the scan no longer
 *   finds stays as it is stored: it leaves by a person's hand only.
 * - Speech reported without quotation marks is no suggestion: half of an article may be that. It becomes one when asked for.
 * - What is not found again with enough certainty is `lost` and keeps its record.
 * Ids, order and fields depend on nothing but the input.
 */
export function annotate({ text, scan, stored, scanner, places }: AnnotateInput): readonly Annotation[] {
  const occurrences = createOccurrences(text);
  const describeSpan = createDescriber(text, occurrences);
  const regionOf = createRegionFinder(scan);
  const anchorings = anchorAll(text, stored, occurrences.folded);
  const kept: Stored[] = stored.map((record, index) => {
    const known = isUntouched(record) ? undefined : places?.get(record.id);
    const found = anchorings[index] as Anchoring;
    return { record, anchoring: known ? settleKnown(found, record, known, occurrences) : found };
  });
  const { matched, fresh } = matchStored(kept, mentionsOf(scan), describeSpan);
  const taken = new Set(stored.map(({ id }) => id));
  const suggest = createSuggester({ describeSpan, regionOf, scanner, taken });
  const annotations = [
    ...matched.map((pair) => ofStored(pair, { describeSpan, regionOf, scanner })),
    ...fresh.filter((mention) => !isReported(mention)).map(suggest),
  ];
  return annotations.sort(byPlace);
}

interface Making {
  readonly describeSpan: (span: Span) => Selector;
  readonly regionOf: (span: Span) => RegionKind;
  readonly scanner: string;
}

function ofStored({ stored, mention }: Matched, { describeSpan, regionOf, scanner }: Making): Annotation {
  const { record, anchoring } = stored;
  if (anchoring.kind === 'lost') {
    return { id: record.id, type: record.type, status: statusWhenLost(record), anchoring, record, region: 'body', stored: true };
  }
  if (!mention || !isUntouched(record)) {
    const { status = 'accepted' } = record;
    const annotation = annotationAt(record, anchoring.span, mention, regionOf(anchoring.span), true);
    // Marked lost in the file and found again: back to what it was before, a person's or a scan's.
    return { ...annotation, anchoring, status: status === 'lost' ? (isScans(record) ? 'suggested' : 'accepted') : status };
  }
  const { confidence, basis, flags, entity, value, speaker, cue, stance, ...lasting } = record;
  const again: AnnotationRecord = {
    ...lasting,
    type: typeOf(mention),
    ...describeSpan(mention.span),
    ...fieldsOfMention(mention),
    status: 'suggested',
    by: scanner,
  };
  // The scan of today says so too: nobody has to be asked whether a guess was right.
  const kind = anchoring.kind === 'exact' ? 'exact' : 'moved';
  return {
    ...annotationAt(again, mention.span, mention, regionOf(mention.span), true),
    anchoring: { kind, span: mention.span },
  };
}

/** A rejected one that is gone stays rejected: nobody has to be told that it is lost. */
const statusWhenLost = ({ status }: AnnotationRecord): 'rejected' | 'lost' => (status === 'rejected' ? 'rejected' : 'lost');

const isScans = ({ by }: AnnotationRecord): boolean => by?.startsWith('scan@') ?? false;

/** A scan's suggestion on which no person has left a mark. */
export const isUntouched = (record: AnnotationRecord): boolean =>
  isScans(record) && record.status === 'suggested' && !record.note && !record.tags?.length && !record.links?.length;

function annotationAt(
  record: AnnotationRecord,
  span: Span,
  mention: Mention | undefined,
  region: RegionKind,
  stored: boolean,
): Annotation {
  const { id, type, status = 'accepted' } = record;
  const own = mention && corrected(mention, record);
  const anchoring = { kind: 'exact', span } as const;
  return { id, type, status, span, anchoring, record, ...(own ? { mention: own } : {}), region, stored };
}

/** What the scan says of the words, unless a person says that they are something else. */
function corrected(mention: Mention, { type }: AnnotationRecord): Mention | undefined {
  if (typeOf(mention) === type) return mention;
  const isName = mention.kind === 'entity' && ['person', 'organization', 'place', 'nationality', 'event', 'work'].includes(type);
  return isName ? { ...mention, type: type as EntityMention['type'] } : undefined;
}

/** In order of text, the longer first; the lost ones last, where they were. */
const byPlace = (a: Annotation, b: Annotation): number => {
  if (a.span && b.span) return a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1);
  if (a.span || b.span) return a.span ? -1 : 1;
  return (a.record.at ?? 0) - (b.record.at ?? 0) || (a.id < b.id ? -1 : 1);
};
