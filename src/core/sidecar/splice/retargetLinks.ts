import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import { annotationList } from '../parse/entries.js';
import { parseYaml } from '../parse/parseYaml.js';
import { readSidecar } from '../readSidecar.js';
import { pairOf } from '../validate.js';
import { readLink } from './linkPaths.js';
import { applySplices, type Splice } from './splice.js';

/** The new file part of a link; undefined leaves it as it is. */
export type Rename = (file: string) => string | undefined;

/**
 * The text of a sidecar whose `links.to` follow articles that moved: only those values differ, in the quotes they had. The
 * text as it is where no link is meant, and where the file cannot be written safely.
 */
export function retargetLinks(text: string, rename: Rename): string {
  const yaml = parseYaml(text);
  if (!yaml.root || yaml.broken.length) return text;
  const splices = (annotationList(yaml.root)?.items ?? []).flatMap((entry) => {
    const links = isMap(entry) ? pairOf(entry, 'links')?.value : undefined;
    return isSeq(links) ? links.items.flatMap((link) => spliceOf(isMap(link) && pairOf(link, 'to')?.value, rename)) : [];
  });
  if (!splices.length) return text;
  const changed = yaml.bom + applySplices(yaml.body, splices);
  return isSound(text, changed, rename) ? changed : text;
}

function spliceOf(node: unknown, rename: Rename): readonly Splice[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const to = renamed(node.value, rename);
  const written = to === undefined ? undefined : inStyle(node.type, to);
  return written === undefined ? [] : [{ start: node.range[0], end: node.range[1], text: written }];
}

function renamed(to: string, rename: Rename): string | undefined {
  const link = readLink(to);
  const file = link?.file ? rename(link.file) : undefined;
  return link && file !== undefined && file !== link.file ? file + link.fragment : undefined;
}

/** No character of a path that YAML could take for something else. */
const PLAIN = /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*(?:#[A-Za-z0-9-]+)?$/u;

function inStyle(type: Scalar.Type | undefined | null, to: string): string | undefined {
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return undefined;
  if (type === Scalar.QUOTE_SINGLE && !/[\p{Cc}]/u.test(to)) return `'${to.replaceAll("'", "''")}'`;
  return type === Scalar.PLAIN && PLAIN.test(to) ? to : JSON.stringify(to);
}

/** Read back: the records are as before but for the links that were meant. */
function isSound(before: string, after: string, rename: Rename): boolean {
  const [old, fresh] = [readSidecar(before), readSidecar(after)];
  const moved = old.records.map((record) => ({
    ...record,
    ...(Array.isArray(record.links)
      ? { links: record.links.map((link) => (link ? { ...link, to: renamed(String(link.to), rename) ?? link.to } : link)) }
      : {}),
  }));
  return old.writable && fresh.writable && JSON.stringify(fresh.records) === JSON.stringify(moved);
}
