import { isMap, type YAMLMap } from 'yaml';
import { RECORD_FIELDS } from '../parse/entries.js';
import { ARTICLE_FIELDS } from '../sidecarChange.js';
import { pairOf } from '../validate.js';
import { chooseFields } from './chooseFields.js';
import { flowText } from './flowText.js';
import type { ListName } from './listItems.js';
import { mapEdits, type NewField } from './mapEdits.js';
import { mergeList } from './mergeList.js';
import type { MergeConflict, Merging } from './mergeTypes.js';
import { canonOf, type Field, type Fields, fieldsOfMap, isPlainMap, type Plain, plainNode } from './nodeData.js';
import { otherLinks } from './otherLinks.js';
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
  const nested = new Set<string>(LISTS[kind]);
  const changes = LISTS[kind].flatMap((name) => [...mergeList(merging, name, id, { base, ours, theirs })]);
  const articles = kind === 'root' ? articlesOf({ base, ours, theirs }) : undefined;
  if (articles) {
    nested.add('article');
    mergeBlock(merging, 'article', 'article', articles);
  }
  const sides = {
    base: base && fieldsOfMap(base, nested),
    ours: fieldsOfMap(ours, nested),
    theirs: fieldsOfMap(theirs, nested),
  };
  const { taken, clashes } = chooseFields(kind, sides, new Set([CONFLICT]));
  changes.push(...taken.map((name): NewField => ({ name, data: sides.theirs.get(name)?.data, from: theirs })));
  if (kind === 'link') {
    if (clashes.length) merging.conflicts.push(told(id, 'links', plainNode(ours), plainNode(theirs)));
  } else {
    const marks = keptMarks(sides);
    for (const { field, theirs: other } of clashes) {
      merging.conflicts.push(told(id, field, sides.ours.get(field)?.data, other.get(field)?.data));
      if (merging.mark) addMarks(marks, other);
    }
    const links = merging.mark && kind === 'annotation' ? otherLinks({ base, ours, theirs }) : undefined;
    if (links) addMarks(marks, new Map([['links', { data: links, canon: canonOf(links) }]]));
    changes.push(...markChange(marks, sides.ours));
  }
  merging.splices.push(...mapEdits(merging.ours, ours, merging.theirs, changes, [...ORDER[kind], CONFLICT]));
}

/** The article's own facts, where both sides have some. */
function articlesOf({ base, ours, theirs }: Blocks): Blocks | undefined {
  const [was, mine, other] = [base, ours, theirs].map((map) => map && pairOf(map, 'article')?.value);
  if (!isMap(mine) || !isMap(other) || !mine.items.length) return undefined;
  return { base: isMap(was) ? was : undefined, ours: mine, theirs: other };
}

const told = (id: string, field: string, ours: Plain | undefined, theirs: Plain | undefined): MergeConflict => ({
  id,
  field,
  ours: ours === undefined ? undefined : flowText(field, ours),
  theirs: theirs === undefined ? undefined : flowText(field, theirs),
});

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

function addMarks(marks: Map<string, Plain>, theirs: ReadonlyMap<string, Field | undefined>): void {
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
