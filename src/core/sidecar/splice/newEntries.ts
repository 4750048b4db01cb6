import { type Node, type YAMLMap, YAMLSeq } from 'yaml';
import { RECORD_FIELDS } from '../entryFields.js';
import type { ParsedYaml } from '../parse/parseYaml.js';
import type { RecordChange } from '../sidecarChange.js';
import type { OpenSidecar } from '../sidecarReader.js';
import { firstItems, insertItems, itemText } from './editList.js';
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
export function insertEntries({ yaml, entries }: OpenSidecar, root: YAMLMap, fresh: readonly NewEntry[]): readonly Splice[] {
  if (!fresh.length) return [];
  const sorted = [...fresh].sort(byPlace);
  const { body, items, list } = yaml;
  if (!items.length || !list)
    return [
      firstItems(
        body,
        root,
        'annotations',
        sorted.map(({ record }) => fieldsOf(record)),
      ),
    ];
  const groups = new Map<number, RecordChange[]>();
  for (const { record, place } of sorted) {
    const before = predecessor(entries, place, items.length);
    groups.set(before, [...(groups.get(before) ?? []), record]);
  }
  return [...groups].map(([index, records]) => {
    const before = items[index]?.node();
    return insertItems(body, listAround(yaml, list, before), before, records.map(fieldsOf));
  });
}

const byPlace = (a: NewEntry, b: NewEntry): number =>
  (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || 0;

/** Index of the item after which a new one goes, -1 for none: the one before the first that lies later in the text. */
function predecessor(entries: OpenSidecar['entries'], place: number | undefined, count: number): number {
  const later = place === undefined ? undefined : entries.find(({ record }) => record.at !== undefined && record.at > place);
  return (later?.index ?? count) - 1;
}

/** The list as insertItems looks at it: of thousands of items only the one in question has its node. */
function listAround({ items }: ParsedYaml, list: YAMLSeq, node: Node | undefined): YAMLSeq {
  if (list.items.length) return list;
  const around = new YAMLSeq();
  around.range = list.range ?? null;
  around.items = items.length > 1 ? items.map(() => node) : [items[0]?.node()];
  return around;
}
