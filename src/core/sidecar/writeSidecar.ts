import { isMap, type YAMLMap } from 'yaml';
import { changedFields } from './changedFields.js';
import { editMap, type FieldChange } from './editMap.js';
import { type Entry, RECORD_FIELDS, readEntries } from './entries.js';
import { entryText, insertEntries, type NewEntry } from './newEntries.js';
import { type ParsedYaml, parseYaml } from './parseYaml.js';
import { fieldsOf } from './plain.js';
import type { SidecarProblem } from './problem.js';
import { readParsed } from './readSidecar.js';
import { ARTICLE_FIELDS, type ArticleBlockChange, type RecordChange, type SidecarChange } from './sidecarChange.js';
import { applySplices, lineBreakOf, lineEnd, type Splice } from './splice.js';
import { pairOf } from './validate.js';
import { blockLines, yamlValue } from './yamlText.js';

export type { ArticleBlockChange, RecordChange, SidecarChange } from './sidecarChange.js';

/** How a write ended: the whole new text, or why there is none. */
export type SidecarWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/**
 * The text of a sidecar with a change in it. Only the lines of what changed differ: comments, blank lines, order, quoting,
 * line ends, BOM and unknown keys stay to the byte; where nothing changes the text is `previous`. The same input gives
 * the same bytes on every machine. A file that does not parse is never written. `undefined`: a new file.
 */
export function writeSidecar(previous: string | undefined, change: SidecarChange): SidecarWriting {
  if (previous === undefined) return { ok: true, text: newSidecar(change) };
  const yaml = parseYaml(previous);
  const reading = readParsed(yaml);
  if (!yaml.root || !reading.writable) return { ok: false, problems: reading.problems };
  const splices = splicesOf(yaml, yaml.root, change);
  if (!splices.length) return { ok: true, text: previous };
  const text = yaml.bom + applySplices(yaml.body, splices);
  return isSound(text, change) ? { ok: true, text } : { ok: false, problems: [unsure(yaml)] };
}

function splicesOf(yaml: ParsedYaml, root: YAMLMap, change: SidecarChange): readonly Splice[] {
  const { entries } = readEntries(root, yaml);
  const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
  const wanted = new Map(change.upserts.map((record) => [record.id, record]));
  const fresh: NewEntry[] = [];
  const splices: Splice[] = [...articleSplices(yaml.body, root, change.article ?? {})];
  for (const record of wanted.values()) {
    const entry = byId.get(record.id);
    if (entry) splices.push(...entrySplices(yaml.body, entry, record));
    else fresh.push({ record, place: placeOf(record, change) });
  }
  return [...splices, ...insertEntries(yaml.body, root, entries, fresh)];
}

const placeOf = (record: RecordChange, { order }: SidecarChange): number | undefined => order?.(record) ?? record.at ?? undefined;

function entrySplices(body: string, { node, record }: Entry, wanted: RecordChange): readonly Splice[] {
  const changes = changedFields(record, wanted);
  if (!changes.length) return [];
  const id: readonly FieldChange[] = pairOf(node, 'id') ? [] : [['id', record.id]];
  return editMap(body, node, [...id, ...changes], RECORD_FIELDS);
}

function articleSplices(body: string, root: YAMLMap, wanted: ArticleBlockChange): readonly Splice[] {
  const node = pairOf(root, 'article')?.value;
  const given = ARTICLE_FIELDS.flatMap((field): FieldChange[] => (wanted[field] === undefined ? [] : [[field, wanted[field]]]));
  if (isMap(node) && node.items.length) {
    const before = fieldsOf(node, ARTICLE_FIELDS);
    const changes = given.filter(([field, value]) => (value === null ? field in before : before[field] !== value));
    return editMap(body, node, changes, ARTICLE_FIELDS);
  }
  const set = given.filter(([, value]) => value !== null);
  if (!set.length || pairOf(root, 'article')) return [];
  if (root.flow) {
    const value = Object.fromEntries(set);
    return editMap(body, root, [['article', value]], ['sidecar', 'article']);
  }
  const at = lineEnd(body, pairOf(root, 'sidecar')?.value ? endOf(root) : 0);
  return [{ start: at, end: at, text: lineBreakOf(body) + articleLines(set).join(lineBreakOf(body)) }];
}

const endOf = (root: YAMLMap): number => {
  const value = pairOf(root, 'sidecar')?.value as { range?: readonly number[] } | undefined;
  return value?.range?.[1] ?? 0;
};

const articleLines = (fields: readonly FieldChange[]): readonly string[] => [
  'article:',
  ...fields.flatMap(([field, value]) => blockLines(field, value).map((line) => `  ${line}`)),
];

function newSidecar({ article = {}, upserts, order }: SidecarChange): string {
  const fields = ARTICLE_FIELDS.flatMap((field): FieldChange[] => (article[field] == null ? [] : [[field, article[field]]]));
  const place = (record: RecordChange): number =>
    placeOf(record, { upserts, ...(order ? { order } : {}) }) ?? Number.MAX_SAFE_INTEGER;
  const records = [...new Map(upserts.map((record) => [record.id, record])).values()].sort((a, b) => place(a) - place(b));
  const of = typeof article.file === 'string' ? ` on ${yamlValue('note', article.file).slice(1, -1)}` : '';
  return [
    `# Notes${of}. Edit by hand if you like: comments and order are kept.`,
    'sidecar: 1',
    ...articleLines(fields),
    ...(records.length ? ['', 'annotations:', records.map((record) => entryText(record, '  ', '\n')).join('\n\n')] : []),
    '',
  ].join('\n');
}

/** Read back: no change may break the file, whatever a hand made of its layout. */
function isSound(text: string, { upserts }: SidecarChange): boolean {
  const { writable, records } = readParsed(parseYaml(text));
  if (!writable) return false;
  const byId = new Map(records.map((record) => [record.id, record]));
  return upserts.every((wanted) => {
    const record = byId.get(wanted.id);
    return record !== undefined && changedFields(record, wanted).length === 0;
  });
}

const unsure = (yaml: ParsedYaml): SidecarProblem =>
  yaml.problemAt('YAML_SYNTAX', 'The layout of this file is too unusual to change one entry safely: nothing was written.', 0);
