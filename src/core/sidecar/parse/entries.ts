import { isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { AnnotationRecord } from '../../article/annotation.js';
import { annotationId } from '../../article/hash.js';
import type { AnnotationType } from '../../text/vocabulary.js';
import { RECORD_FIELDS } from '../entryFields.js';
import type { SidecarProblem } from '../problem.js';
import { pairOf, RULES, type Violation, validate } from '../validate.js';
import { readConflict } from './entryConflict.js';
import type { Fault } from './libraryYaml.js';
import type { ParsedYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';

export { RECORD_FIELDS } from '../entryFields.js';

/** One readable entry of `annotations:`. */
export interface Entry {
  readonly node: YAMLMap;
  readonly record: AnnotationRecord;
}

/** What an item of the list says, taken by itself. Offsets of faults count from where its text begins. */
export interface EntryReading {
  /** Its known fields that are right; undefined where the item cannot be used. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly Fault[];
  /** The parser stumbled in it: no file with such an item is written. */
  readonly isBroken: boolean;
  /** What it cost the library to read. */
  readonly work: number;
  /** Where the item's content begins. */
  readonly start: number;
}

/** An item of the list, read, and where its text begins. */
export interface ReadItem {
  readonly reading: EntryReading;
  readonly offset: number;
}

/** The list under `annotations:`, where there is one. */
export function annotationList(root: YAMLMap): YAMLSeq | undefined {
  const value = pairOf(root, 'annotations')?.value;
  return isSeq(value) ? value : undefined;
}

/**
 * Reads the entries one by one: one that cannot be read, or repeats an id, is reported and left out, the others go on.
 * A wrong optional field is reported and left out of its record. An entry typed by hand without an id has a made one
 * until it is written.
 */
export function readEntries(root: YAMLMap, yaml: ParsedYaml): { entries: readonly Entry[]; problems: readonly SidecarProblem[] } {
  const nodes = annotationList(root)?.items ?? [];
  const items = nodes.map((node): ReadItem => ({ reading: readNode(node, yaml.broken), offset: 0 }));
  const { entries, problems } = nameEntries(items, yaml);
  return { entries: entries.map(({ index, record }) => ({ node: nodes[index] as YAMLMap, record })), problems };
}

/** Reads one item from its node. `broken`: offsets of syntax errors, which say enough of an item that holds one. */
export function readNode(node: unknown, broken: readonly number[], work = 0): EntryReading {
  const [start, , end] = (node as Node | null)?.range ?? [0, 0, 0];
  if (broken.some((offset) => start <= offset && offset <= end))
    return { fields: undefined, faults: [], isBroken: true, work, start };
  const found = validate(node, RULES.annotation);
  const faults = found.map((violation) => (isNoId(violation) ? noId(violation) : faultOf(violation, 'error')));
  if (!isMap(node) || found.some((violation) => !isNoId(violation) && isVital(violation)))
    return { fields: undefined, faults, isBroken: false, work, start };
  const bad = new Set(found.filter(({ harmless }) => !harmless).map(({ path }) => path[0]));
  const known = RECORD_FIELDS.filter((field) => field !== 'conflict' && !bad.has(field));
  const fields = fieldsOf(node, known);
  const { conflict, faults: unsettled } = bad.has('conflict') ? { faults: [] } : readConflict(conflictPair(node), fields);
  return {
    fields: conflict ? { ...fields, conflict } : fields,
    faults: [...faults, ...unsettled],
    isBroken: false,
    work,
    start,
  };
}

const conflictPair = (node: YAMLMap): Pair | undefined => pairOf(node, 'conflict');
const isNoId = ({ code, message }: Violation): boolean => code === 'MISSING_FIELD' && message.startsWith('`id`');
const noId = (violation: Violation): Fault =>
  faultOf({ ...violation, message: '`id` is missing: “Complete This Entry” fills it in.' }, 'warning');
const isVital = ({ path, harmless }: Violation): boolean =>
  !harmless && (path.length === 0 || ['id', 'type', 'exact'].includes(path[0] as string));
const faultOf = ({ code, message, offset }: Violation, severity: 'error' | 'warning'): Fault => ({
  code,
  message,
  offset,
  severity,
});

/** The records of a list of items, with an id for each: an item that repeats an id is reported and left out. */
export function nameEntries(
  items: readonly ReadItem[],
  { problemAt }: Pick<ParsedYaml, 'problemAt'>,
): { entries: readonly { readonly index: number; readonly record: AnnotationRecord }[]; problems: readonly SidecarProblem[] } {
  const entries: { index: number; record: AnnotationRecord }[] = [];
  const problems: SidecarProblem[] = [];
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  const given = new Set(items.map(({ reading }) => reading.fields?.id));
  // No entry typed by hand takes the id that another one has in the file.
  const taken = { has: (id: string) => ids.has(id) || given.has(id) };
  for (let index = 0; index < items.length; index++) {
    const { reading, offset } = items[index] as ReadItem;
    const { fields, faults, isBroken } = reading;
    // Syntax errors stand among the problems of the whole text.
    if (!isBroken)
      for (const { code, message, offset: within, severity } of faults)
        problems.push(problemAt(code, message, offset + within, severity));
    if (!fields) continue;
    const { type, exact } = fields as { type: AnnotationType; exact: string };
    const id = (fields.id as string | undefined) ?? madeId(type, exact, counts, taken);
    if (ids.has(id))
      problems.push(problemAt('DUPLICATE_ID', `The id ${id} stands twice: give one of them another.`, offset + reading.start));
    else entries.push({ index, record: (fields.id === id ? fields : { ...fields, id }) as unknown as AnnotationRecord });
    ids.add(id);
  }
  return { entries, problems };
}

function madeId(type: AnnotationType, exact: string, counts: Map<string, number>, taken: { has(id: string): boolean }): string {
  const key = `${type}\0${exact}`;
  const ordinal = (counts.get(key) ?? 0) + 1;
  counts.set(key, ordinal);
  return annotationId(type, exact, ordinal, taken);
}
