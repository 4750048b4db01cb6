import { parse } from 'yaml';
import type { MergeConflict } from '../../../src/core/sidecar/mergeSidecars.js';
import { entryLines, type Layout, type Sheet } from './sheet.js';

type Fields = Readonly<Record<string, unknown>>;
interface File {
  readonly article: Fields;
  readonly annotations?: readonly Fields[] | null;
  readonly [key: string]: unknown;
}

/** One merge and its result. */
export interface Merged {
  readonly base: Sheet;
  readonly ours: Sheet;
  readonly theirs: Sheet;
  readonly texts: { readonly base: string; readonly ours: string; readonly theirs: string; readonly merged: string };
  readonly layout: Layout;
  readonly conflicts: readonly MergeConflict[];
}

const text = (value: unknown): string => JSON.stringify(value ?? null);
const WHERE = new Set(['at', 'prefix', 'suffix', 'nth']);
const DECISION = new Set(['status', 'by', 'on']);
const LISTS = new Set(['tags', 'links']);
const isSuggestion = (fields: Fields): boolean => fields.by === 'scan@0.1' && fields.status === 'suggested';

/**
 * All that one of the sides did and that is not in the result, and all that is listed as a conflict and is none. Found from
 * what a YAML parser says of the four texts, and not by the merge's own means.
 */
export function lost({ base, ours, theirs, texts, layout, conflicts }: Merged): readonly string[] {
  const [b, o, t] = [base, ours, theirs].map(saidBy) as [File, File, File];
  const m = parse(texts.merged) as File;
  const listed = new Set(conflicts.map(({ id, field }) => `${id} ${field}`));
  const found: string[] = [];
  const [be, oe, te, me] = [b, o, t, m].map(entries) as [Entries, Entries, Entries, Entries];
  if (me.size !== (m.annotations ?? []).length) found.push('an entry stands twice');
  for (const id of new Set([...be.keys(), ...oe.keys(), ...te.keys()]))
    found.push(...lostOfEntry(id, [be.get(id), oe.get(id), te.get(id), me.get(id)], listed));
  found.push(...lostOfBlock('article', [b.article, o.article, t.article, m.article], listed));
  const tops = [b, o, t, m].map(({ article, annotations, ...rest }) => rest) as [Fields, Fields, Fields, Fields];
  found.push(...lostOfBlock('sidecar', tops, listed));
  for (const kind of listed) found.push(`${kind} is listed and no conflict`);
  return [
    ...found,
    ...lostComments({ base, ours, theirs }, texts.merged, me),
    // Where ours was not touched at all, the result is theirs as it is.
    ...(texts.base === texts.ours ? [] : touched({ base, ours, theirs }, texts.merged, layout)),
  ];
}

const parsed = new Map<string, unknown>();

/** What a hand wrote of a field. */
function dataOf(yaml: string): unknown {
  const value = parsed.get(yaml) ?? parse(`x: ${yaml.replaceAll('\n', '\n  ')}\n`).x;
  parsed.set(yaml, value);
  return value;
}

const fieldsOf = (fields: ReadonlyMap<string, string>): Fields =>
  Object.fromEntries([...fields].map(([name, yaml]) => [name, dataOf(yaml)]));

const saidBy = ({ facts, top, entries: all }: Sheet): File => ({
  ...fieldsOf(top),
  sidecar: 1,
  article: fieldsOf(facts),
  annotations: all.map(({ fields }) => fieldsOf(fields)),
});

type Entries = ReadonlyMap<string, Fields>;
const entries = ({ annotations }: File): Entries => new Map((annotations ?? []).map((fields) => [String(fields.id), fields]));

type Four<T> = readonly [base: T, ours: T, theirs: T, merged: T];

/** `listed` loses what is a conflict indeed. */
function lostOfEntry(id: string, [b, o, t, m]: Four<Fields | undefined>, listed: Set<string>): readonly string[] {
  if (o && t) return m ? lostOfBlock(id, [b ?? {}, o, t, m], listed) : [`${id} is gone`];
  const left = o ?? t;
  if (!left) return m ? [`${id}: both deleted it`] : [];
  if (b && !isChanged(b, left)) return m ? [`${id}: one deleted it, the other did not touch it`] : [];
  if (b && !listed.delete(`${id} entry`)) return [`${id}: one deleted it, the other changed it, and nobody says so`];
  return m && text(m) === text(left) ? [] : [`${id} is not as it was left`];
}

const isChanged = (before: Fields, after: Fields): boolean => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !WHERE.has(name));
  const own =
    isSuggestion(before) && isSuggestion(after) ? names.filter((name) => ['note', 'tags', 'links'].includes(name)) : names;
  return own.some((name) => text(before[name]) !== text(after[name]));
};

function lostOfBlock(id: string, [b, o, t, m]: Four<Fields>, listed: Set<string>): readonly string[] {
  const names = [...new Set([b, o, t].flatMap((fields) => Object.keys(fields)))].filter((name) => !WHERE.has(name));
  const other = (m.conflict ?? {}) as Fields;
  return names.flatMap((name): readonly string[] => {
    const [was, here, there, is] = [b[name], o[name], t[name], m[name]].map(text) as [string, string, string, string];
    const say = (what: string) => [`${id} ${name}: ${what} (${was}, ${here}, ${there}: ${is})`];
    if (LISTS.has(name)) return lostOfList(say, [b[name], o[name], t[name], m[name]], listed, { id, other: other[name] });
    if (name === 'by' || name === 'on') return lostHand(say, name, [b, o, t, m]);
    const scanned = name === 'value' || name === 'entity' || DECISION.has(name) ? decidedAgainstScan(b, o, t, m) : undefined;
    const wanted = scanned ? text(scanned[name]) : here === was ? there : here;
    const isClash = !scanned && here !== was && there !== was && here !== there;
    if (!isClash) return is === wanted ? [] : say('is lost');
    if (!listed.delete(`${id} ${name}`)) return say('is a conflict, and nobody says so');
    return is === here && text(other[name]) === there ? [] : say('has not both sides');
  });
}

/** Who decided stands beside the decision. */
function lostHand(say: (what: string) => readonly string[], name: string, [b, o, t, m]: Four<Fields>): readonly string[] {
  const sides = [o, t].filter((side) => text(side.status) === text(m.status));
  if (m.status === undefined || sides.some((side) => text(side[name]) === text(m[name]))) return [];
  return text(b.status) === text(m.status) && text(b[name]) === text(m[name]) ? [] : say('belongs to another decision');
}

/** The side on which a person decided, where the other one is but a scan's suggestion. */
function decidedAgainstScan(b: Fields, o: Fields, t: Fields, m: Fields): Fields | undefined {
  if (Object.keys(b).length && !isSuggestion(b)) return undefined;
  if (isSuggestion(o) !== isSuggestion(t)) return isSuggestion(o) ? t : o;
  if (!isSuggestion(o)) return undefined;
  if (text(o.value) === text(b.value)) return t;
  // Two scans that differ: one of them, whichever.
  return text(t.value) === text(b.value) || text(m.value) === text(o.value) ? o : t;
}

function lostOfList(
  say: (what: string) => readonly string[],
  [b, o, t, m]: Four<unknown>,
  listed: Set<string>,
  { id, other }: { readonly id: string; readonly other: unknown },
): readonly string[] {
  const [was, here, there, is] = [b, o, t, m].map(items) as [Items, Items, Items, Items];
  const wasListed = listed.has(`${id} links`);
  return [...new Set([...was.keys(), ...here.keys(), ...there.keys()])].flatMap((key) => {
    const [wasItem, hereItem, thereItem, isItem] = [was.get(key), here.get(key), there.get(key), is.get(key)];
    const isClash = hereItem !== wasItem && thereItem !== wasItem && hereItem !== thereItem;
    if (!isClash) return isItem === (hereItem === wasItem ? thereItem : hereItem) ? [] : say(`${key} is lost`);
    listed.delete(`${id} links`);
    if (!wasListed) return say(`${key} is a conflict, and nobody says so`);
    if (!hereItem || !thereItem) return isItem === (hereItem ?? thereItem) ? [] : say(`${key} is lost`);
    return isItem === hereItem && items(other).get(key) === thereItem ? [] : say(`${key} has not both sides`);
  });
}

type Items = ReadonlyMap<string, string>;
const items = (list: unknown): Items =>
  new Map(
    ((list ?? []) as readonly unknown[]).map((item) => [
      typeof item === 'object' ? String((item as Fields).to) : text(item),
      text(item),
    ]),
  );

type Sheets = Readonly<Record<'base' | 'ours' | 'theirs', Sheet>>;

/** Comments that a side wrote, but for those of entries that are gone. */
function lostComments({ base, ours, theirs }: Sheets, merged: string, left: Entries): readonly string[] {
  const known = new Set(commentsOf(base, left));
  return [...commentsOf(ours, left), ...commentsOf(theirs, left)]
    .filter((comment) => !known.has(comment) && !merged.includes(`# ${comment}`))
    .map((comment) => `the comment “${comment}” is gone`);
}

const commentsOf = ({ entries: all }: Sheet, left: Entries): readonly string[] =>
  all.filter(({ id }) => left.has(id)).flatMap(({ comments, trailing }) => [...comments, ...trailing.values()]);

/** Entries of ours that theirs left alone, and that are not there line by line. */
function touched({ base, ours, theirs }: Sheets, merged: string, layout: Layout): readonly string[] {
  const lines = (sheet: Sheet) =>
    new Map(
      sheet.entries.map((entry) => [
        entry.id,
        entryLines(entry, ' '.repeat(layout.indent)).join('\n').replaceAll('\n', layout.lineBreak),
      ]),
    );
  const [was, here, there] = [lines(base), lines(ours), lines(theirs)];
  return [...here]
    .filter(([id, own]) => was.get(id) === there.get(id) && (there.has(id) || !was.has(id)) && !merged.includes(own))
    .map(([id]) => `${id} was not touched by theirs, and its lines changed`);
}
