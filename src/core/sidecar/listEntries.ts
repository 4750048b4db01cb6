import { isMap, type YAMLMap } from 'yaml';
import type { AnnotationRecord } from '../article/annotation.js';
import type { Span } from '../text/span.js';
import { annotationList, RECORD_FIELDS, readEntries } from './entries.js';
import { parseYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';
import { keyOf, pairOf } from './validate.js';

/** A readable entry of `annotations:` as it stands in the file. */
export interface ListedEntry {
  /** From 0, among all entries, the unreadable ones too. */
  readonly index: number;
  readonly record: AnnotationRecord;
  /** Names of the fields that stand in the file; `id` is not among them where the record's was made. */
  readonly fields: readonly string[];
  /** Code units of the text, from its first field to its last. */
  readonly span: Span;
  /** What the other side of a merge says, field by field, `null` for a field that it does not have. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** The readable entries of a sidecar in order of the file; of a text that does not parse, those that stand apart from the error. Never throws. */
export function listEntries(text: string): readonly ListedEntry[] {
  const yaml = parseYaml(text);
  const list = yaml.root && annotationList(yaml.root);
  if (!yaml.root || !list) return [];
  const shift = yaml.bom.length;
  return readEntries(yaml.root, yaml).entries.map(({ node, record }) => {
    const [start, end] = node.range ?? [0, 0];
    const other = otherSide(node);
    return {
      index: list.items.indexOf(node),
      record,
      fields: node.items.flatMap((pair) => keyOf(pair) ?? []),
      span: { start: start + shift, end: start + shift + yaml.body.slice(start, end).trimEnd().length },
      ...(other ? { other } : {}),
    };
  });
}

function otherSide(node: YAMLMap): Readonly<Record<string, unknown>> | undefined {
  const value = pairOf(node, 'conflict')?.value;
  return isMap(value) ? fieldsOf(value, RECORD_FIELDS) : undefined;
}
