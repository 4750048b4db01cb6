import { isMap } from 'yaml';
import { RECORD_FIELDS } from '../entryFields.js';
import type { SidecarProblem } from '../problem.js';
import type { OpenSidecar, SidecarReader } from '../sidecarReader.js';
import { editMap, type FieldChange } from './editMap.js';
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
export function editEntries(text: string, edits: readonly EntryEdit[], reader: SidecarReader): EntryEdits {
  const before = reader.open(text);
  const { yaml, reading } = before;
  const refused = reading.problems.find(({ severity }) => severity === 'error');
  if (!reading.writable) return { ok: false, problem: refused ?? yaml.problemAt('NOT_A_SIDECAR', 'This is not a sidecar.', 0) };
  const splices = edits.flatMap(({ index, changes }) => {
    const node = yaml.items[index]?.node();
    return isMap(node) ? editMap(yaml.body, node, changes, RECORD_FIELDS) : [];
  });
  if (!isSound(reader.open(yaml.bom + applySplices(yaml.body, splices)), before, edits))
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

/** Read back: every wanted field is as wanted, every other one and every other entry is as before. */
function isSound({ yaml, reading }: OpenSidecar, before: OpenSidecar, edits: readonly EntryEdit[]): boolean {
  if (!reading.writable || yaml.items.length !== before.yaml.items.length) return false;
  const wanted = new Map(edits.map(({ index, changes }) => [index, new Map(changes)]));
  return yaml.items.every((item, index) => {
    const old = before.yaml.items[index]?.reading;
    const changes = wanted.get(index);
    if (!changes && item.reading === old) return true;
    const [was, is]: Readonly<Record<string, unknown>>[] = [old?.fields ?? {}, item.reading.fields ?? {}];
    const names = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {}), ...(changes?.keys() ?? [])]);
    return [...names].every((field) => isSame(is?.[field], changes?.has(field) ? changes.get(field) : was?.[field]));
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
