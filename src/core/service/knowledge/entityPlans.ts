import type { ListItem } from '../../sidecar/corpus/listFile.js';
import type { ItemChange, ValueChange } from '../../sidecar/corpus/writeList.js';
import { foldName, slug } from '../../text/fold.js';
import type { EntityType } from '../../text/vocabulary.js';
import type { Hand } from '../saving/changes.js';
import { freeId } from './knowledgeTools.js';

/** Somebody or something with an id, written down or only found. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType | undefined;
}

/** Fields of an entry; `null` takes one away. */
type Fields = Readonly<Record<string, unknown>>;

const entryOf = (items: readonly ListItem[], id: string): ListItem | undefined => items.find(({ fields }) => fields.id === id);

/** Puts values and fields into the entry of somebody, made where there is none. */
export function entryChange(
  items: readonly ListItem[],
  who: Named,
  hand: Hand,
  { put = [], fields = {} }: { readonly put?: readonly ValueChange[]; readonly fields?: Fields },
): ItemChange {
  const item = entryOf(items, who.id);
  if (item) return { kind: 'set', item, fields, put };
  const lists: Record<string, string[]> = {};
  for (const { field, value } of put) lists[field] = [...(lists[field] ?? []), value];
  return { kind: 'add', fields: { id: who.id, name: who.name, type: who.type, ...lists, ...fields, ...hand } };
}

/** `own` becomes another name of `other`. An entry that `own` has stays, and counts as one of the other's. */
export function mergeChanges(items: readonly ListItem[], own: Named, other: Named, hand: Hand): readonly ItemChange[] {
  const isSpelledAlike = foldName(own.name) === foldName(other.name);
  const put = [...(isSpelledAlike ? [] : [{ field: 'aliases', value: own.name }]), { field: 'was', value: own.id }];
  const into = entryChange(items, other, hand, { put });
  const old = entryOf(items, own.id);
  return [
    into.kind === 'set' ? { ...into, take: [{ field: 'not', value: own.id }] } : into,
    ...(old ? [{ kind: 'set' as const, item: old, take: [{ field: 'not', value: other.id }] }] : []),
  ];
}

/**
 * `own`, called `name`, is not `other`: said in its entry. Where both were one it gets an entry of its own, and what made
 * them one goes from the other's. Also gives the id that it has from then on.
 */
export function separateChanges(
  items: readonly ListItem[],
  own: Named,
  other: Named,
  hand: Hand,
): { readonly id: string; readonly changes: readonly ItemChange[] } {
  const { name } = own;
  const isOne = own.id === other.id;
  const merged = entryOf(items, other.id);
  // An id that was merged into the other comes back with its meaning.
  const was = ((merged?.fields.was ?? []) as readonly string[]).find((old) => old === slug(name));
  const id = isOne ? (was ?? freeId(name, new Set([...items.map(({ fields }) => fields.id), other.id]))) : own.id;
  const take: ValueChange[] = [
    { field: 'was', value: id },
    { field: 'aliases', value: name },
  ];
  const isNamesake = isOne && !merged && foldName(name) === foldName(other.name);
  return {
    id,
    changes: [
      ...(merged ? [{ kind: 'set' as const, item: merged, take }] : []),
      // Written down first, so that the name alone goes on to mean the one that it meant.
      ...(isNamesake ? [entryChange(items, other, hand, {})] : []),
      entryChange(items, { id, name, type: own.type }, hand, { put: [{ field: 'not', value: other.id }] }),
    ],
  };
}

/** The Wikidata id of `own`; an empty one is taken away. */
export function wikidataChanges(items: readonly ListItem[], own: Named, wikidata: string, hand: Hand): readonly ItemChange[] {
  if (!wikidata && !entryOf(items, own.id)) return [];
  return [entryChange(items, own, hand, { fields: { wikidata: wikidata || null } })];
}

/** `Q42` of a text or of the address of its page; empty for an empty text; undefined for anything else. */
export function wikidataId(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed) return '';
  const page = /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,14})(?:[?#].*)?$/i;
  return page.exec(trimmed)?.[1]?.toUpperCase();
}
