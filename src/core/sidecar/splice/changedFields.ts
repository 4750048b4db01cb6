import type { AnnotationRecord } from '../../article/annotation.js';
import { RECORD_FIELDS } from '../parse/entries.js';
import type { RecordChange } from '../sidecarChange.js';
import type { FieldChange } from './editMap.js';

/** Where the words were when written. That they moved is no reason to write: a merge would conflict on every line. */
const HINTS = new Set<string>(['prefix', 'suffix', 'at', 'nth']);
/** What only a scan writes: gone from a fresh suggestion, gone from the file. */
const MACHINE = ['confidence', 'basis', 'flags', 'entity', 'value', 'speaker', 'cue', 'stance'] as const;

const isScan = (by: unknown): boolean => typeof by === 'string' && by.startsWith('scan@');

/**
 * Fields of `stored` that `wanted` changes. Nothing where only the position hints or the scanner's version would
 * change, unless a person asked for the `places`: then the entry stays to the byte. A scan's suggestion never changes what a person decided. A scan's suggestion that replaces a scan's suggestion takes fields away too.
 */
export function changedFields(stored: AnnotationRecord, wanted: RecordChange, places?: true): readonly FieldChange[] {
  const before: Readonly<Record<string, unknown>> = { ...stored };
  const after: Readonly<Record<string, unknown>> = { ...wanted };
  const suggests = isScan(wanted.by) && wanted.status === 'suggested';
  const rescanned = suggests && isScan(stored.by) && stored.status === 'suggested';
  if (suggests && !rescanned) return [];
  const changes = RECORD_FIELDS.flatMap((field): FieldChange[] => {
    if (field === 'id') return [];
    const dropped = rescanned && MACHINE.some((machine) => machine === field);
    const value = after[field] ?? (after[field] === null || dropped ? null : undefined);
    if (value === undefined) return [];
    if (value === null) return before[field] === undefined ? [] : [[field, null]];
    return sameData(before[field], value) ? [] : [[field, value]];
  });
  const matters = changes.some(([field]) => places || (!HINTS.has(field) && !(field === 'by' && rescanned)));
  return matters ? changes : [];
}

/** Equal as data; a field that is undefined is none. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => sameData(left[key], right[key]));
}
