import { isMap } from 'yaml';
import type { AnnotationRecord } from '../../article/annotation.js';
import type { Span } from '../../text/span.js';
import type { OpenSidecar } from '../sidecarReader.js';
import { keyOf, pairOf } from '../validate.js';
import { unknownIn } from './entryConflict.js';

/** A readable entry of `annotations:` as it stands in the file. */
export interface ListedEntry {
  /** From 0, among all entries, the unreadable ones too. */
  readonly index: number;
  /** Its id is a made one where none stands in the file. */
  readonly record: AnnotationRecord;
  /** It was typed by hand, and lacks its id or its place. */
  readonly isIncomplete: boolean;
}

/** The readable entries of a sidecar in order of the file; of a text that does not parse, those that stand apart from the error. */
export const listEntries = ({ yaml, entries }: OpenSidecar): readonly ListedEntry[] =>
  entries.map(({ index, record }) => {
    const fields = yaml.items[index]?.reading.fields ?? {};
    return { index, record, isIncomplete: fields.id === undefined || fields.at === undefined };
  });

/** Names of the fields that stand in an entry, wrong and unknown ones too. Parses that entry. */
export function fieldNames({ yaml }: OpenSidecar, index: number): readonly string[] {
  const node = yaml.items[index]?.node();
  return isMap(node) ? node.items.flatMap((pair) => keyOf(pair) ?? []) : [];
}

/** Whether a merge left something in an entry that we do not know, so that no fix may take it away. Parses that entry. */
export function hasUnknownConflict({ yaml }: OpenSidecar, index: number): boolean {
  const node = yaml.items[index]?.node();
  const conflict = isMap(node) ? pairOf(node, 'conflict')?.value : undefined;
  return isMap(conflict) && unknownIn(conflict).length > 0;
}

/** Where an entry stands, from its first field to its last, in code units of the text. Parses that entry. */
export function spanOfItem({ yaml }: Pick<OpenSidecar, 'yaml'>, index: number): Span | undefined {
  const [start, end] = yaml.items[index]?.node().range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const { length } = yaml.bom;
  return { start: start + length, end: start + length + yaml.body.slice(start, end).trimEnd().length };
}

/** The index of the entry on whose lines an offset of the text lies: from the line of its dash to its last. */
export function itemAt({ yaml }: Pick<OpenSidecar, 'yaml'>, offset: number): number | undefined {
  const at = offset - yaml.bom.length;
  const lineOf = (place: number): number => yaml.body.lastIndexOf('\n', place - 1) + 1;
  const index = yaml.items.findLastIndex(({ reading, offset: item }) => lineOf(item + reading.start) <= at);
  const end = spanOfItem({ yaml }, index)?.end;
  return end !== undefined && offset <= end ? index : undefined;
}
