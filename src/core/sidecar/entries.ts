import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { AnnotationRecord } from '../article/annotation.js';
import { annotationId } from '../article/hash.js';
import type { AnnotationType } from '../text/vocabulary.js';
import type { ParsedYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';
import type { SidecarProblem } from './problem.js';
import { offsetOf, pairOf, RULES, type Violation, validate } from './validate.js';

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
] as const satisfies readonly (keyof AnnotationRecord)[];

/** One readable entry of `annotations:`. */
export interface Entry {
  readonly node: YAMLMap;
  readonly record: AnnotationRecord;
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
  const entries: Entry[] = [];
  const problems: SidecarProblem[] = [];
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  const report = ({ code, message, offset }: Violation, severity?: 'warning') =>
    problems.push(yaml.problemAt(code, message, offset, severity));
  for (const node of annotationList(root)?.items ?? []) {
    if (isBroken(node, yaml)) continue;
    const found = validate(node, RULES.annotation);
    const noId = found.filter(({ code, message }) => code === 'MISSING_FIELD' && message.startsWith('`id`'));
    for (const violation of found) report(violation, noId.includes(violation) ? 'warning' : undefined);
    if (!isMap(node)) continue;
    if (found.some((violation) => !noId.includes(violation) && isVital(violation))) continue;
    const bad = new Set(found.map(({ path }) => path[0]));
    const fields = fieldsOf(
      node,
      RECORD_FIELDS.filter((field) => !bad.has(field)),
    );
    const { type, exact } = fields as { type: AnnotationType; exact: string };
    const id = (fields.id as string | undefined) ?? madeId(type, exact, counts, ids);
    if (ids.has(id)) problems.push(yaml.problemAt('DUPLICATE_ID', `The id ${id} stands twice.`, offsetOf(node)));
    else entries.push({ node, record: { ...fields, id } as AnnotationRecord });
    ids.add(id);
  }
  return { entries, problems };
}

const isVital = ({ path }: Violation): boolean => path.length === 0 || ['id', 'type', 'exact'].includes(path[0] as string);

/** The parser stumbled in it: the syntax error says enough. */
const isBroken = (node: unknown, { broken }: ParsedYaml): boolean => {
  const [start, , end] = (node as Node | null)?.range ?? [0, 0, 0];
  return broken.some((offset) => start <= offset && offset <= end);
};

function madeId(type: AnnotationType, exact: string, counts: Map<string, number>, taken: ReadonlySet<string>): string {
  const key = `${type}\0${exact}`;
  const ordinal = (counts.get(key) ?? 0) + 1;
  counts.set(key, ordinal);
  return annotationId(type, exact, ordinal, taken);
}
