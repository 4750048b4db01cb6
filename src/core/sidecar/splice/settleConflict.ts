import { CONFLICT_FIELDS } from '../entryFields.js';
import type { ListedEntry } from '../parse/listEntries.js';
import type { EntryEdit } from './editEntries.js';
import type { FieldChange } from './editMap.js';

/**
 * Settles the `conflict:` that a merge left in an entry: `ours` keeps what the entry says, `theirs` takes what the other side
 * said of the same fields. Either way `conflict:` goes. Undefined where there is none.
 */
export function settleConflict({ index, record: { conflict } }: ListedEntry, keep: 'ours' | 'theirs'): EntryEdit | undefined {
  if (!conflict) return undefined;
  const taken = CONFLICT_FIELDS.flatMap((field): FieldChange[] =>
    Object.hasOwn(conflict, field) ? [[field, conflict[field]]] : [],
  );
  return { index, changes: [...(keep === 'theirs' ? taken : []), ['conflict', null]] };
}
