import { isMap, type YAMLMap } from 'yaml';
import { RECORD_FIELDS } from '../entries.js';
import { ARTICLE_FIELDS } from '../sidecarChange.js';
import { pairOf } from '../validate.js';
import { type Clash, chooseFields } from './chooseFields.js';
import { flowText } from './flowText.js';
import type { ListName } from './listItems.js';
import { mapEdits, type NewField } from './mapEdits.js';
import { mergeList } from './mergeList.js';
import type { Merging } from './mergeTypes.js';
import { type Fields, fieldsOfMap, isPlainMap, type Plain } from './nodeData.js';
import type { Kind } from './units.js';

/** The name of the field that keeps what the other side says (design of the contract: a map from field to value). */
const CONFLICT = 'conflict';

const LISTS: Readonly<Record<Kind, readonly ListName[]>> = {
  root: ['regions', 'annotations'],
  annotation: ['flags', 'tags', 'links', 'thread'],
  article: [],
  region: [],
  link: [],
};

const ORDER: Readonly<Record<Kind, readonly string[]>> = {
  root: ['sidecar', 'article', 'regions', 'annotations'],
  annotation: [...RECORD_FIELDS, 'thread'],
  article: ARTICLE_FIELDS,
  region: ['id', 'kind', 'from', 'at', 'to', 'by', 'status'],
  link: ['to', 'rel', 'diff', 'status'],
};

/** The same block in three states; `base` undefined: both sides made it. */
export interface Blocks {
  readonly base: YAMLMap | undefined;
  readonly ours: YAMLMap;
  readonly theirs: YAMLMap;
}

/** Merges one block into our text, field by field. `id`: how a conflict in it is named. */
export function mergeBlock(merging: Merging, kind: Kind, id: string, { base, ours, theirs }: Blocks): void {
  const sides = { base: base && fieldsOfMap(base), ours: fieldsOfMap(ours), theirs: fieldsOfMap(theirs) };
  const nested = new Set<string>([CONFLICT]);
  const changes: NewField[] = [];
  for (const name of LISTS[kind]) {
    nested.add(name);
    changes.push(...mergeList(merging, name, id, { base, ours, theirs }));
  }
  if (kind === 'root') {
    const [b, o, t] = [base, ours, theirs].map((map) => map && pairOf(map, 'article')?.value);
    if (isMap(o) && isMap(t) && o.items.length) {
      nested.add('article');
      mergeBlock(merging, 'article', 'article', { base: isMap(b) ? b : undefined, ours: o, theirs: t });
    }
  }
  const { taken, clashes } = chooseFields(kind, sides, nested);
  changes.push(...taken.map((name): NewField => ({ name, data: sides.theirs.get(name)?.data, from: theirs })));
  const marks = keptMarks(sides);
  for (const clash of clashes) {
    merging.conflicts.push(told(id, clash, sides.ours));
    if (merging.mark) addMarks(marks, clash);
  }
  changes.push(...markChange(marks, sides.ours));
  merging.splices.push(...mapEdits(merging.ours, ours, merging.theirs, changes, [...ORDER[kind], CONFLICT]));
}

const told = (id: string, { field, theirs }: Clash, ours: Fields) => ({
  id,
  field,
  ours: shown(field, ours.get(field)?.data),
  theirs: shown(field, theirs.get(field)?.data),
});

const shown = (field: string, data: Plain | undefined): string | undefined =>
  data === undefined ? undefined : flowText(field, data);

/** Conflicts that nobody has settled yet: those of both sides, but for the ones that either side settled. */
function keptMarks({ base, ours, theirs }: { base: Fields | undefined; ours: Fields; theirs: Fields }): Map<string, Plain> {
  const [b, o, t] = [base, ours, theirs].map((fields) => marksOf(fields)) as [Fields, Fields, Fields];
  const kept = new Map<string, Plain>();
  for (const name of new Set([...o.keys(), ...t.keys()])) {
    const [was, here, there] = [b.get(name), o.get(name), t.get(name)];
    const value = here?.canon === was?.canon ? there : here;
    if (value) kept.set(name, value.data);
    const isThird = here && there && here.canon !== there.canon && was?.canon !== here.canon && was?.canon !== there.canon;
    if (isThird) kept.set(freeName(kept, name), there.data);
  }
  return kept;
}

function marksOf(fields: Fields | undefined): Fields {
  const data = fields?.get(CONFLICT)?.data;
  if (!isPlainMap(data)) return new Map();
  return fieldsOfPlain(data);
}

function addMarks(marks: Map<string, Plain>, { theirs }: Clash): void {
  for (const [name, field] of theirs) {
    const data = field?.data ?? null;
    const isNoted = marks.has(name) && flowText(name, marks.get(name) as Plain) === flowText(name, data);
    if (!isNoted) marks.set(marks.has(name) ? freeName(marks, name) : name, data);
  }
}

/** A third voice on one field stands beside the second. */
function freeName(marks: ReadonlyMap<string, Plain>, name: string): string {
  let count = 2;
  while (marks.has(`${name}_${count}`)) count++;
  return `${name}_${count}`;
}

function markChange(marks: ReadonlyMap<string, Plain>, ours: Fields): NewField[] {
  const before = ours.get(CONFLICT);
  if (before && !isPlainMap(before.data)) return [];
  const now = marks.size ? marks : undefined;
  if (flowText('', before?.data ?? null) === flowText('', now ?? null)) return [];
  return [{ name: CONFLICT, data: now }];
}

const fieldsOfPlain = (data: ReadonlyMap<string, Plain>): Fields =>
  new Map([...data].map(([name, value]) => [name, { data: value, canon: flowText(name, value) }]));
