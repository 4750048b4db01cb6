import { type ArticleFacts, mergeFacts } from '../article/facts.js';
import { factsOfMap } from './factFields.js';
import { matchesPath } from './globs.js';
import { itemRule, type ListForm, readList } from './listFile.js';
import type { SidecarProblem } from './problem.js';
import schema from './sources.schema.json';

/** One entry of `.newsmark/sources.yaml`. */
export interface SourceEntry {
  /** Path or glob below the folder that holds `.newsmark`. */
  readonly file: string;
  readonly facts: ArticleFacts;
}

export const SOURCES_FILE: ListForm = {
  key: 'sources',
  item: itemRule(schema, 'sources'),
  vital: ['file'],
  heading: "# Where each article came from. A sidecar's own `article:` block wins over this list.",
};

/** Reads `.newsmark/sources.yaml` (design/house.md). An entry that cannot be read is reported, the others hold. Never throws. */
export function readSourcesFile(source: string): {
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly SidecarProblem[];
} {
  const { items, problems } = readList(source, SOURCES_FILE);
  const entries = items.map(({ node, fields }) => ({
    file: String(fields.file).replace(/^\.\//, ''),
    facts: factsOfMap(node),
  }));
  return { entries, problems };
}

/**
 * What the entries say of an article at `relativePath` (below the folder that holds `.newsmark`, with `/`); undefined where
 * none fits. A plain path wins over globs, and among globs the first.
 */
export function factsFromSources(entries: readonly SourceEntry[], relativePath: string): ArticleFacts | undefined {
  const exact = entries.filter(({ file }) => file === relativePath);
  const globs = entries.filter(({ file }) => file !== relativePath && matchesPath(file, relativePath));
  return exact.length + globs.length ? mergeFacts(...[...exact, ...globs].map(({ facts }) => facts)) : undefined;
}
