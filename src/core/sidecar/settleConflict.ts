import type { EntryEdit } from './editEntries.js';
import type { FieldChange } from './editMap.js';
import { RECORD_FIELDS } from './entries.js';
import type { ListedEntry } from './listEntries.js';

/** Fields that no merge may give to an entry: by them it is known. */
const FIXED = new Set(['id', 'conflict']);

/**
 * Settles the `conflict:` that a merge left in an entry: `ours` keeps what the entry says, `theirs` takes what the other side
 * said of the same fields. Either way `conflict:` goes. Undefined where there is none.
 */
export function settleConflict({ index, other }: ListedEntry, keep: 'ours' | 'theirs'): EntryEdit | undefined {
  if (!other) return undefined;
  const taken = RECORD_FIELDS.flatMap((field): FieldChange[] =>
    !FIXED.has(field) && Object.hasOwn(other, field) ? [[field, other[field]]] : [],
  );
  return { index, changes: [...(keep === 'theirs' ? taken : []), ['conflict', null]] };
}
