import type { ScanResult } from '../scan/scan.js';
import type { Annotation, AnnotationRecord } from './annotation.js';
import type { ArticleFacts } from './facts.js';

/** What annotations are made from. */
export interface AnnotateInput {
  /** Portable text. */
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly scan: ScanResult;
  /** What the sidecar holds. */
  readonly stored: readonly AnnotationRecord[];
  /** `by:` of what the scan finds: `scan@0.1`. */
  readonly scanner: string;
}

/** Merges the fresh scan with what the sidecar holds. */
export function annotate(_input: AnnotateInput): readonly Annotation[] {
  return [];
}
