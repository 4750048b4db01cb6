import { isMap, isSeq } from 'yaml';
import type { Span } from '../../text/span.js';
import { spanOfItem } from '../parse/listEntries.js';
import { parseYaml } from '../parse/parseYaml.js';
import { fieldsOf } from '../parse/plain.js';
import type { OpenSidecar } from '../sidecarReader.js';
import { pairOf } from '../validate.js';

/** An `id:` at the start of a line, of an entry or of a flow map. */
const ID_LINE = /^[ \t]*(?:-[ \t]+)?(?:\{[ \t]*)?id:[ \t]*["']?([\w-]+)[^\r\n]*/gm;

/**
 * Span of the entry with this id, from its first field to the end of its last, in code units of the text; also of one without
 * `id:` that goes by a made one. In a text that does not parse it is the line of the id. Undefined where there is none.
 */
export function spanOfEntry(opened: OpenSidecar, id: string): Span | undefined {
  const entry = opened.entries.find(({ record }) => record.id === id);
  return (entry && spanOfItem(opened, entry.index)) ?? idLine(opened.yaml.bom + opened.yaml.body, id);
}

/**
 * Span of the entry of `.newsmark/entities.yaml` with this id, or with it among those that were merged into it, in code
 * units of `text`. Undefined where there is none.
 */
export function spanOfEntity(text: string, id: string): Span | undefined {
  const { root, bom, body } = parseYaml(text, false);
  const list = root && pairOf(root, 'entities')?.value;
  const node = isSeq(list) ? list.items.find((item) => isMap(item) && goesBy(fieldsOf(item, ['id', 'was']), id)) : undefined;
  if (!isMap(node) || !node.range) return idLine(text, id);
  const [start, end] = node.range;
  return { start: start + bom.length, end: start + bom.length + body.slice(start, end).trimEnd().length };
}

const goesBy = (fields: Readonly<Record<string, unknown>>, id: string): boolean =>
  fields.id === id || (Array.isArray(fields.was) && fields.was.includes(id));

/** In a text that does not parse: the line that says `id: …`. */
function idLine(text: string, id: string): Span | undefined {
  for (const { 0: line, 1: found, index } of text.matchAll(ID_LINE)) {
    const lead = line.length - line.trimStart().length;
    if (found === id) return { start: index + lead, end: index + line.trimEnd().length };
  }
  return undefined;
}
