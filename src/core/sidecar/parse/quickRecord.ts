import { matches, RULES, type Rule } from '../validate.js';
import { RECORD_FIELDS } from './entries.js';
import { LINK_FIELDS } from './plain.js';
import type { QuickMap, QuickValue } from './quickEntry.js';

const KNOWN = new Set<string>(RECORD_FIELDS);
const FIELD_RULES = RULES.annotation.properties ?? {};
const REQUIRED = RULES.annotation.required ?? [];

/**
 * The known fields of an entry that was read quickly; undefined where anything is wrong with it or asks for more than a
 * look at its values.
 */
export function quickRecord(entry: QuickMap): Readonly<Record<string, unknown>> | undefined {
  if (entry.has('conflict') || !REQUIRED.every((field) => entry.has(field))) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [field, { value }] of entry) {
    if (!KNOWN.has(field)) continue;
    if (!fits(value, FIELD_RULES[field])) return undefined;
    fields[field] = plain(value);
  }
  return fields;
}

/** Whether a value keeps a rule of the schema. */
function fits(value: QuickValue['value'], rule: Rule | undefined): boolean {
  if (!rule) return true;
  if (typeof value === 'string') return (rule.type === undefined || rule.type === 'string') && matches(value, rule);
  if (typeof value === 'number') return numberFits(value, rule);
  if (isMap(value)) return rule.type === 'object' && mapFits(value, rule);
  return rule.type === 'array' && value.every((item) => fits(item.value, rule.items));
}

const numberFits = (value: number, rule: Rule): boolean =>
  (rule.type === 'number' || (rule.type === 'integer' && Number.isInteger(value))) && matches(value, rule);

const mapFits = (map: QuickMap, { required = [], properties = {} }: Rule): boolean =>
  required.every((field) => map.has(field)) &&
  [...map].every(([field, { value }]) => !Object.hasOwn(properties, field) || fits(value, properties[field]));

/** As fieldsOf reads it: of a map in a list the fields of a link. */
function plain(value: QuickValue['value']): unknown {
  if (typeof value !== 'object') return value;
  if (!isMap(value)) return value.map((item) => plain(item.value));
  const link: Record<string, unknown> = {};
  for (const [field, inner] of value) if ((LINK_FIELDS as readonly string[]).includes(field)) link[field] = plain(inner.value);
  return link;
}

const isMap = (value: QuickMap | readonly QuickValue[]): value is QuickMap => value instanceof Map;
