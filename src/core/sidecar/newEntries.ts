import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { firstItems, insertItems, itemText } from './editList.js';
import { annotationList, type Entry, RECORD_FIELDS } from './entries.js';
import type { RecordChange } from './sidecarChange.js';
import type { Splice } from './splice.js';

/** A new entry and its place in the text; undefined goes last. */
export interface NewEntry {
  readonly record: RecordChange;
  readonly place: number | undefined;
}

/** Known fields of a record that have a value, in the order in which they are written. */
const fieldsOf = (record: RecordChange): readonly (readonly [string, unknown])[] =>
  RECORD_FIELDS.map((field) => [field, record[field]] as const).filter(([, value]) => value !== undefined && value !== null);

/** One entry in block style: `- id: …` at `indent`, no line break at its end. */
export const entryText = (record: RecordChange, indent: string, lineBreak: string): string =>
  itemText(fieldsOf(record), indent, lineBreak);

/** Splices that put new entries among the old ones by their place in the text (design/sidecar.md, section 2: never append). */
export function insertEntries(
  body: string,
  root: YAMLMap,
  entries: readonly Entry[],
  fresh: readonly NewEntry[],
): readonly Splice[] {
  if (!fresh.length) return [];
  const sorted = [...fresh].sort(byPlace);
  const list = annotationList(root);
  if (!list?.items.length)
    return [
      firstItems(
        body,
        root,
        'annotations',
        sorted.map(({ record }) => fieldsOf(record)),
      ),
    ];
  const groups = new Map<Node | undefined, RecordChange[]>();
  for (const { record, place } of sorted) {
    const before = predecessor(entries, place, list);
    groups.set(before, [...(groups.get(before) ?? []), record]);
  }
  return [...groups].map(([before, records]) => insertItems(body, list, before, records.map(fieldsOf)));
}

const byPlace = (a: NewEntry, b: NewEntry): number =>
  (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0;

/** The entry after which a new one goes: the one before the first that lies later in the text. */
function predecessor(entries: readonly Entry[], place: number | undefined, list: YAMLSeq): Node | undefined {
  const last = list.items.at(-1) as Node;
  if (place === undefined) return last;
  const later = entries.find(({ record }) => record.at !== undefined && record.at > place);
  if (!later) return last;
  const index = list.items.indexOf(later.node);
  return index > 0 ? (list.items[index - 1] as Node) : undefined;
}
