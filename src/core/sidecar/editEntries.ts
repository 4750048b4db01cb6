import { isMap, type YAMLMap } from 'yaml';
import { editMap, type FieldChange } from './editMap.js';
import { annotationList, RECORD_FIELDS } from './entries.js';
import { type ParsedYaml, parseYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';
import type { SidecarProblem } from './problem.js';
import { readParsed } from './readSidecar.js';
import { applySplices, type Splice } from './splice.js';

/** Fields to set in one entry, or to take away with `null`. */
export interface EntryEdit {
  /** From 0, among all entries of `annotations:`. */
  readonly index: number;
  readonly changes: readonly FieldChange[];
}

/** Splices of the text (code units of it, BOM and all), or why there are none. */
export type EntryEdits =
  | { readonly ok: true; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly problem: SidecarProblem };

/**
 * Splices that set and take away fields of entries and touch no other line of the file, for an editor that holds the text:
 * they can be undone there. Nothing for a file that does not parse, and where the result would not read back as wanted.
 */
export function editEntries(text: string, edits: readonly EntryEdit[]): EntryEdits {
  const yaml = parseYaml(text);
  const list = yaml.root && annotationList(yaml.root);
  const reading = readParsed(yaml);
  const refused = reading.problems.find(({ severity }) => severity === 'error');
  if (!list || !reading.writable)
    return { ok: false, problem: refused ?? yaml.problemAt('NOT_A_SIDECAR', 'This is not a sidecar.', 0) };
  const splices = edits.flatMap(({ index, changes }) => {
    const node = list.items[index];
    return isMap(node) ? editMap(yaml.body, node, changes, RECORD_FIELDS) : [];
  });
  if (!isSound(applySplices(yaml.body, splices), yaml, edits))
    return {
      ok: false,
      problem: yaml.problemAt('YAML_SYNTAX', 'The layout of this entry is too unusual to change it safely.', 0),
    };
  const shift = yaml.bom.length;
  return {
    ok: true,
    splices: joined(splices).map(({ start, end, text: words }) => ({ start: start + shift, end: end + shift, text: words })),
  };
}

/** Read back: every wanted field is as wanted, and no entry came or went. */
function isSound(body: string, before: ParsedYaml, edits: readonly EntryEdit[]): boolean {
  const { root, broken } = parseYaml(body);
  const list = root && annotationList(root);
  if (!list || broken.length || list.items.length !== annotationList(before.root as YAMLMap)?.items.length) return false;
  return edits.every(({ index, changes }) => {
    const node = list.items[index];
    return isMap(node) && changes.every(([field, value]) => isSame(fieldsOf(node, [field])[field], value));
  });
}

const isSame = (found: unknown, wanted: unknown): boolean =>
  wanted === null || wanted === undefined ? found === undefined : JSON.stringify(found) === JSON.stringify(wanted);

/** Insertions at one place as one: editors promise nothing of the order of several. */
function joined(splices: readonly Splice[]): readonly Splice[] {
  const found: Splice[] = [];
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && last.start === last.end && last.start === splice.start)
      found[found.length - 1] = { ...splice, text: last.text + splice.text };
    else found.push(splice);
  }
  return found;
}
