import { isMap } from 'yaml';
import type { Span } from '../text/span.js';
import { annotationList, readEntries } from './entries.js';
import { parseYaml } from './parseYaml.js';

/** An `id:` at the start of a line, of an entry or of a flow map. */
const ID_LINE = /^[ \t]*(?:-[ \t]+)?\{?[ \t]*id:[ \t]*["']?([\w-]+)[^\r\n]*/gm;

/**
 * Span of the entry with this id, from its first field to the end of its last, in code units of `text`; also of one without
 * `id:` that goes by a made one. In a text that does not parse it is the line of the id. Undefined where there is none.
 */
export function spanOfEntry(text: string, id: string): Span | undefined {
  const yaml = parseYaml(text);
  const shift = yaml.bom.length;
  const isThere = yaml.root && annotationList(yaml.root)?.items.length;
  const node =
    yaml.root && isThere ? readEntries(yaml.root, yaml).entries.find(({ record }) => record.id === id)?.node : undefined;
  if (isMap(node) && node.range) {
    const [start, end] = node.range;
    return { start: start + shift, end: start + shift + yaml.body.slice(start, end).trimEnd().length };
  }
  for (const { 0: line, 1: found, index } of text.matchAll(ID_LINE)) {
    const lead = line.length - line.trimStart().length;
    if (found === id) return { start: index + lead, end: index + line.trimEnd().length };
  }
  return undefined;
}
