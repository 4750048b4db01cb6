import { isMap, type Pair, type YAMLMap } from 'yaml';
import { CONFLICT_FIELDS } from '../entryFields.js';
import { keyOf, offsetOf } from '../validate.js';
import type { Fault } from './libraryYaml.js';
import { fieldsOf } from './plain.js';

/** What `conflict:` of an entry says. */
export interface ConflictReading {
  /** What the other side of a merge says of the same fields; undefined where there is no conflict. */
  readonly conflict?: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Fields of a `conflict:` that we do not know, or further voices on one: `note_2`. Only a person can settle those. */
export const unknownIn = (conflict: YAMLMap): readonly string[] =>
  conflict.items.flatMap((item) => keyOf(item) ?? []).filter((name) => !CONFLICT_FIELDS.includes(name));

const SHOWN = 40;

/** Reads `conflict:` (a map of known fields), and says in one sentence what is to be settled. `fields`: this side. */
export function readConflict(pair: Pair | undefined, fields: Readonly<Record<string, unknown>>): ConflictReading {
  if (!pair || !isMap(pair.value)) return { faults: [] };
  const conflict = fieldsOf(pair.value, CONFLICT_FIELDS);
  const told = Object.entries(conflict).map(
    ([field, value]) => `${field}: ${shown(fields[field])} here, ${shown(value)} in the other version`,
  );
  const others = unknownIn(pair.value);
  const more = others.length ? [`the versions also differ in ${others.join(', ')}`] : [];
  const message = `${[...told, ...more].join('; ') || 'Two versions were merged here'}: keep one and delete \`conflict\`.`;
  return { conflict, faults: [{ code: 'UNSETTLED_CONFLICT', message, offset: offsetOf(pair.key), severity: 'warning' }] };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return [...words].length > SHOWN ? `${[...words.slice(0, SHOWN * 2)].slice(0, SHOWN - 1).join('')}…` : words;
}
