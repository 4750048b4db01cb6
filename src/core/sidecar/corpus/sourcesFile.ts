import { type ArticleFacts, mergeFacts } from '../../article/facts.js';
import { factsOfMap } from '../factFields.js';
import schema from '../sources.schema.json';
import { matchesPath } from './globs.js';
import { type EntriesReading, listForm, readList } from './listFile.js';
import { wildGlobs } from './wildGlobs.js';

/** One entry of `.newsmark/sources.yaml`. */
export interface SourceEntry {
  /** Path or glob below the folder that holds `.newsmark`. */
  readonly file: string;
  readonly facts: ArticleFacts;
}

/** The form of `.newsmark/sources.yaml`. */
export const SOURCES_FILE = listForm(schema, {
  key: 'sources',
  vital: ['file'],
  doubts: wildGlobs,
  heading: "# Where each article came from. A sidecar's own `article:` block wins over this list.",
});

/** Reads `.newsmark/sources.yaml` (design/house.md). An entry that cannot be read is reported, the others hold. Never throws. */
export function readSourcesFile(source: string): EntriesReading<SourceEntry> {
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
