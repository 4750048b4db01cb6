import type { AnnotationRecord } from '../article/annotation.js';

/** Known fields of an annotation, in the order in which they are written. */
export const RECORD_FIELDS = [
  'id',
  'type',
  'exact',
  'prefix',
  'suffix',
  'at',
  'nth',
  'entity',
  'speaker',
  'cue',
  'stance',
  'value',
  'basis',
  'confidence',
  'verdict',
  'status',
  'by',
  'on',
  'flags',
  'tags',
  'links',
  'note',
  'conflict',
] as const satisfies readonly (keyof AnnotationRecord)[];

/** Fields on which two sides of a merge can differ. */
export const CONFLICT_FIELDS: readonly string[] = RECORD_FIELDS.filter((field) => field !== 'id' && field !== 'conflict');
