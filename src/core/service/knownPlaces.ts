import type { AnnotationRecord } from '../article/annotation.js';
import type { KnownPlace } from '../article/knownPlace.js';
import { createOccurrences, type Occurrences } from '../article/occurrences.js';
import type { KnownMark } from '../serviceTypes.js';
import type { PortableText } from '../text/portable.js';
import type { HeldArticle } from './heldArticle.js';

/** The text that is read now, and what its editor says of the marks that it showed last. */
export interface FollowedText {
  readonly original: string;
  readonly portable: PortableText;
  readonly known: readonly KnownMark[];
  readonly stored: readonly AnnotationRecord[];
}

type Places = ReadonlyMap<string, KnownPlace>;

const NOWHERE: Places = new Map();

/**
 * What is known of stored marks by having followed their words. Good for the text that the editor spoke of and for those
 * that follow from it; a text that came from somewhere else begins anew. Only a mark that was surely in its place before is
 * surely in its place now: one that was re-attached by a guess stays a guess. An entry whose words or context were changed
 * in the sidecar is searched for anew.
 */
export function knownPlaces({ original, portable, known, stored }: FollowedText, previous: HeldArticle | undefined): Places {
  if (!previous) return NOWHERE;
  const records = new Map(stored.map((record) => [record.id, record]));
  const before = new Map(previous.annotations.map((annotation) => [annotation.id, annotation]));
  const isAsWritten = (id: string): boolean => {
    const [record, held] = [records.get(id), before.get(id)?.record];
    return record !== undefined && held !== undefined && SELECTOR.every((field) => record[field] === held[field]);
  };
  if (previous.original === original) return new Map([...previous.places].filter(([id]) => isAsWritten(id)));
  let occurrences: Occurrences | undefined;
  const others = (exact: string): number => {
    occurrences ??= createOccurrences(previous.portable.text);
    return Math.max(0, occurrences.of(exact).length - 1);
  };
  const places = new Map<string, KnownPlace>();
  for (const { id, span } of known) {
    const last = previous.places.get(id);
    const annotation = before.get(id);
    const wasSure = last !== undefined || annotation?.anchoring.kind === 'exact' || annotation?.anchoring.kind === 'moved';
    if (!annotation || !wasSure || !isAsWritten(id)) continue;
    if (span) places.set(id, { span: { start: portable.fromOriginal(span.start), end: portable.fromOriginal(span.end) } });
    else places.set(id, last && 'goneAmong' in last ? last : { goneAmong: others(annotation.record.exact) });
  }
  return places;
}

const SELECTOR = ['exact', 'prefix', 'suffix', 'at', 'nth'] as const;
