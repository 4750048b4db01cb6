import { isMap, type YAMLMap } from 'yaml';
import { RECORD_FIELDS } from './parse/entries.js';
import type { ParsedYaml } from './parse/parseYaml.js';
import type { SidecarProblem } from './problem.js';
import { ARTICLE_FIELDS, type RecordChange, type SidecarChange } from './sidecarChange.js';
import { createSidecarReader, type OpenSidecar, type SidecarReader } from './sidecarReader.js';
import { articleLines, articleSplices } from './splice/articleSplices.js';
import { changedFields } from './splice/changedFields.js';
import { editItems } from './splice/editItems.js';
import { editMap, type FieldChange } from './splice/editMap.js';
import { entryText, insertEntries, type NewEntry } from './splice/newEntries.js';
import { isSound } from './splice/soundness.js';
import { applySplices, type Splice } from './splice/splice.js';
import { yamlValue } from './splice/yamlText.js';
import { pairOf } from './validate.js';

export type { ArticleBlockChange, RecordChange, SidecarChange } from './sidecarChange.js';

/** How a write ended: the whole new text, or why there is none. */
export type SidecarWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly SidecarProblem[] };

/**
 * The text of a sidecar with a change in it. Only the lines of what changed differ: comments, blank lines, order, quoting,
 * line ends, BOM and unknown keys stay to the byte; where nothing changes the text is `previous`. The same input gives
 * the same bytes on every machine. A file that does not parse is never written. `undefined`: a new file. A `reader` that
 * read the text before makes it quick.
 */
export function writeSidecar(
  previous: string | undefined,
  change: SidecarChange,
  reader: SidecarReader = createSidecarReader(),
): SidecarWriting {
  if (previous === undefined) return { ok: true, text: newSidecar(change) };
  const before = reader.open(previous);
  const { yaml, reading } = before;
  if (!yaml.root || !reading.writable) return { ok: false, problems: reading.problems };
  const splices = splicesOf(before, yaml.root, change);
  if (!splices.length) return { ok: true, text: previous };
  const text = yaml.bom + applySplices(yaml.body, splices);
  return isSound(before, reader.open(text), change) ? { ok: true, text } : { ok: false, problems: [unsure(yaml)] };
}

function splicesOf(before: OpenSidecar, root: YAMLMap, change: SidecarChange): readonly Splice[] {
  const { yaml, entries } = before;
  const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
  const wanted = new Map(change.upserts.map((record) => [record.id, record]));
  const fresh: NewEntry[] = [];
  const splices: Splice[] = [...articleSplices(yaml, root, change.article ?? {})];
  for (const record of wanted.values()) {
    const entry = byId.get(record.id);
    if (entry) splices.push(...entrySplices(yaml, entry, record, change.places));
    else fresh.push({ record, place: placeOf(record, change) });
  }
  return [...splices, ...insertEntries(before, root, fresh)];
}

const placeOf = (record: RecordChange, { order }: SidecarChange): number | undefined => order?.(record) ?? record.at ?? undefined;

function entrySplices(
  { body, items }: ParsedYaml,
  entry: OpenSidecar['entries'][number],
  wanted: RecordChange,
  places?: true,
): readonly Splice[] {
  const changes = changedFields(entry.record, wanted, places);
  const node = changes.length ? items[entry.index]?.node() : undefined;
  if (!isMap(node)) return [];
  const lists = changes.map(([field, value]) => editItems(body, pairOf(node, field), field, value));
  const id: readonly FieldChange[] = pairOf(node, 'id') ? [] : [['id', entry.record.id]];
  const others = changes.filter((_, index) => !lists[index]);
  // At one place a new item comes before a new field: the list is the field above it.
  return [...lists.flatMap((splices) => splices ?? []), ...editMap(body, node, [...id, ...others], RECORD_FIELDS)];
}

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

const unsure = (yaml: ParsedYaml): SidecarProblem =>
  yaml.problemAt('YAML_SYNTAX', 'The layout of this file is too unusual to change one entry safely: nothing was written.', 0);
