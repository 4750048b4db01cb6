import type { Annotation } from '../../article/annotation.js';
import { createDescriber } from '../../article/describe.js';
import type { RecordChange } from '../../sidecar/sidecarChange.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';

type PlaceFields = Pick<RecordChange, 'exact' | 'prefix' | 'suffix' | 'at' | 'nth'>;

/** Describes places of an article's text as the fields of an entry; a field that a place does not have is taken away. */
export function placeFieldsOf({ portable }: HeldArticle): (span: Span) => PlaceFields {
  const describe = createDescriber(portable.text);
  return (span) => ({ prefix: null, suffix: null, nth: null, ...describe(span) });
}

/** The entry of an annotation as if it had been made at `span`. An entry that says it is lost is what it was before. */
export function placedAt({ id, record }: Annotation, fields: PlaceFields): RecordChange {
  const status = record.by?.startsWith('scan@') ? 'suggested' : 'accepted';
  return { id, ...fields, ...(record.status === 'lost' ? { status } : {}) };
}

/** Whether the place of an annotation is a guess that a person has not confirmed yet. */
export const isGuessed = ({ anchoring }: Annotation): boolean => anchoring.kind === 'reattached';
