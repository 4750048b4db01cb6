import { fold } from '../../text/fold.js';
import type { Fields } from './nodeData.js';

/** What is merged: each kind of block has its own fields that belong together. */
export type Kind = 'root' | 'article' | 'annotation' | 'region' | 'link';

/** Where the words were when the entry was written; the words decide, not these. */
export const HINTS: ReadonlySet<string> = new Set(['prefix', 'suffix', 'at', 'nth']);

/** Whose value stays where both changed one field; `both`: a person has to say. */
export type Verdict = 'ours' | 'theirs' | 'both';

/** Fields that are taken from one side together. */
export interface Unit {
  readonly fields: readonly string[];
  /** The fields whose change is a change of mind; the others only travel with them. */
  readonly heads: readonly string[];
  /** Both sides changed a head, to different things. */
  settle(ours: Fields, theirs: Fields): Verdict;
  /** Both agree on the heads, and not on what travels with them. */
  agree?(ours: Fields, theirs: Fields): Verdict;
}

const conflict = (): Verdict => 'both';
const mine = (): Verdict => 'ours';
const text = (fields: Fields, name: string): string => String(fields.get(name)?.data ?? '');

export const isScans = (fields: Fields): boolean => text(fields, 'by').startsWith('scan@');

/** A scan's suggestion, or a mark that only got lost: no person decided that. */
const isNobodys = (fields: Fields): boolean =>
  text(fields, 'status') === 'lost' || (isScans(fields) && ['suggested', ''].includes(text(fields, 'status')));

/** Who decides beats who suggests; two who decide differently have to talk. */
function settleDecision(ours: Fields, theirs: Fields): Verdict {
  if (isNobodys(ours) === isNobodys(theirs)) return isNobodys(ours) ? 'ours' : 'both';
  return isNobodys(ours) ? 'theirs' : 'ours';
}

/** Of two who say the same: a person before a scan, then the first. The same from either side. */
function firstHand(ours: Fields, theirs: Fields): Verdict {
  const rank = (fields: Fields) => `${isScans(fields) ? 1 : 0} ${text(fields, 'on') || '9999'} ${text(fields, 'by')}`;
  return rank(theirs) < rank(ours) ? 'theirs' : 'ours';
}

/** A day that a person entered stands before one that was inferred. */
function settlePublished(ours: Fields, theirs: Fields): Verdict {
  const isEntered = (fields: Fields) => !['inferred', 'stated'].includes(text(fields, 'published_from'));
  if (isEntered(ours) === isEntered(theirs)) return isEntered(ours) ? 'both' : 'ours';
  return isEntered(ours) ? 'ours' : 'theirs';
}

const settleExtent = (ours: Fields, theirs: Fields): Verdict =>
  isScans(ours) === isScans(theirs) ? (isScans(ours) ? 'ours' : 'both') : isScans(ours) ? 'theirs' : 'ours';

const DECISION: Unit = {
  fields: ['status', 'by', 'on'],
  heads: ['status'],
  settle: settleDecision,
  agree: firstHand,
};

/** Words that only changed their marks or spaces are the same words. */
const settleWords = (ours: Fields, theirs: Fields): Verdict =>
  fold(text(ours, 'exact')) === fold(text(theirs, 'exact')) ? 'ours' : 'both';

const machine = (field: string): Unit => ({ fields: [field], heads: [field], settle: mine });

const UNITS: Readonly<Record<Kind, readonly Unit[]>> = {
  annotation: [
    DECISION,
    { fields: ['exact', 'prefix', 'suffix', 'at', 'nth'], heads: ['exact'], settle: settleWords },
    machine('confidence'),
    machine('basis'),
  ],
  region: [DECISION, { fields: ['from', 'at', 'to'], heads: ['from', 'at', 'to'], settle: settleExtent }],
  article: [
    { fields: ['published', 'published_from', 'published_why'], heads: ['published'], settle: settlePublished },
    { fields: ['hash', 'length'], heads: ['hash'], settle: mine },
    machine('language'),
  ],
  root: [],
  link: [],
};

/** The fields of a block in groups; a field that belongs to no group is one by itself. */
export function unitsOf(kind: Kind, names: Iterable<string>): readonly Unit[] {
  const known = UNITS[kind];
  const grouped = new Set(known.flatMap(({ fields }) => fields));
  const single = [...names].filter((name) => !grouped.has(name));
  return [...known, ...single.map((name): Unit => ({ fields: [name], heads: [name], settle: conflict }))];
}
