import type { ArticleFacts } from '../article/facts.js';
import type { SidecarProblem } from './problem.js';

/** One entry of `.newsmark/sources.yaml`. */
export interface SourceEntry {
  /** Path or glob below the folder that holds `.newsmark`. */
  readonly file: string;
  readonly facts: ArticleFacts;
}

/** Reads `.newsmark/sources.yaml`. Never throws. */
export function readSourcesFile(_source: string): {
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly SidecarProblem[];
} {
  return { entries: [], problems: [] };
}

/** What the entries say of an article at `relativePath`; undefined where none fits. */
export function factsFromSources(_entries: readonly SourceEntry[], _relativePath: string): ArticleFacts | undefined {
  return undefined;
}
