import { isMap, type YAMLMap } from 'yaml';
import type { RecordChange, SidecarChange } from '../sidecarChange.js';
import type { OpenSidecar } from '../sidecarReader.js';
import { keyOf, offsetOf } from '../validate.js';
import { changedFields, sameData } from './changedFields.js';
import { pairEnd } from './editMap.js';

/**
 * Whether a new text of a sidecar says what the old one said, with the change in it and nothing else: every entry that was
 * not named reads as before, the bad ones too, and of the named ones every field that was not to change, also those that we
 * do not know. Whatever a hand made of the layout, a write that fails this is not made.
 */
export function isSound(before: OpenSidecar, after: OpenSidecar, { article, upserts, places }: SidecarChange): boolean {
  if (!after.reading.writable) return false;
  const wanted = new Map(upserts.map((record) => [record.id, record]));
  const [old, now] = [idsByIndex(before), idsByIndex(after)];
  const known = new Map(before.entries.map(({ record }) => [record.id, record]));
  let next = 0;
  for (const index of after.yaml.items.keys()) {
    const id = now.get(index);
    if (id !== undefined && wanted.has(id) && !known.has(id)) continue;
    const was = next++;
    if (old.get(was) !== id) return false;
    const [change, record] = id === undefined ? [] : [wanted.get(id), known.get(id)];
    const changed = change && record ? changedFields(record, change, places).map(([field]) => field) : undefined;
    if (!(changed ? isChanged(before, was, after, index, changed) : isAsBefore(before, was, after, index))) return false;
  }
  if (next !== before.yaml.items.length || !hasAll(after, wanted, places)) return false;
  return article !== undefined || sameData(before.reading.article, after.reading.article);
}

const idsByIndex = ({ entries }: OpenSidecar): ReadonlyMap<number, string> =>
  new Map(entries.map(({ index, record }) => [index, record.id]));

function hasAll(after: OpenSidecar, wanted: ReadonlyMap<string, RecordChange>, places?: true): boolean {
  let found = 0;
  for (const record of after.reading.records) {
    const change = wanted.get(record.id);
    if (!change) continue;
    if (changedFields(record, change, places).length) return false;
    found++;
  }
  return found === wanted.size;
}

function isAsBefore(before: OpenSidecar, was: number, after: OpenSidecar, is: number): boolean {
  const [old, now] = [before.yaml.items[was]?.reading, after.yaml.items[is]?.reading];
  if (old === now) return true;
  const said = (reading: typeof old) => [reading?.fields, reading?.faults.map(({ code, message }) => [code, message])];
  return sameData(said(old), said(now));
}

/** Every pair but those of the change stands as it stood. */
function isChanged(before: OpenSidecar, was: number, after: OpenSidecar, is: number, changed: readonly string[]): boolean {
  const [old, now] = [before.yaml.items[was], after.yaml.items[is]];
  if (!old || !now) return false;
  if (old.reading === now.reading) return true;
  const [left, right] = [old.node(), now.node()];
  if (!isMap(left) || !isMap(right)) return false;
  const [said, says] = [old.reading.fields, now.reading.fields];
  const unchanged = Object.keys(said ?? {}).filter((field) => !changed.includes(field));
  if (!unchanged.every((field) => sameData(said?.[field], says?.[field]))) return false;
  const texts = pairTexts(after.yaml.body, right);
  return [...pairTexts(before.yaml.body, left)].every(([key, text]) => changed.includes(key) || texts.get(key) === text);
}

/** What stands behind each key; the first of two that are the same. */
function pairTexts(body: string, map: YAMLMap): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of map.items) {
    const key = keyOf(pair) ?? body.slice(offsetOf(pair.key), offsetOf(pair.key) + 100);
    if (!found.has(key)) found.set(key, body.slice(offsetOf(pair.key), pairEnd(body, pair)));
  }
  return found;
}
