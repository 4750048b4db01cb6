import type { ListName } from './listItems.js';
import { canonOf, type Fields, fieldsOfMap, plainNode } from './nodeData.js';
import { HINTS, isScans } from './units.js';

/** Whether an item says what it said: its position may be another, and of a scan's own suggestion all that the scan says. */
export function isUnchanged(name: ListName, before: unknown, after: unknown): boolean {
  if (canonOf(plainNode(before)) === canonOf(plainNode(after))) return true;
  if (name !== 'annotations') return false;
  const [was, is] = [fieldsOfMap(before), fieldsOfMap(after)];
  const own = isSuggestion(was) && isSuggestion(is) ? PERSONS : undefined;
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].every(
    (field) => HINTS.has(field) || (own && !own.has(field)) || was.get(field)?.canon === is.get(field)?.canon,
  );
}

/** What a person adds to a suggestion without deciding on it. */
const PERSONS = new Set(['note', 'tags', 'links', 'thread', 'verdict', 'conflict']);

const isSuggestion = (fields: Fields): boolean => isScans(fields) && fields.get('status')?.data === 'suggested';
