import type { AnnotationRecord } from '../article/annotation.js';
import type { ArticleFacts } from '../article/facts.js';
import type { SidecarProblem } from './problem.js';

/** What a sidecar says. */
export interface SidecarReading {
  readonly problems: readonly SidecarProblem[];
  /** False where the file does not parse, is too large, or was made by a newer version: it must not be written. */
  readonly writable: boolean;
  readonly article: ArticleFacts;
  readonly articleFile?: string;
  readonly hash?: string;
  readonly records: readonly AnnotationRecord[];
}

/** Reads a sidecar. Never throws. */
export function readSidecar(_source: string): SidecarReading {
  return { problems: [], writable: true, article: {}, records: [] };
}
