import { agreementsOf, conflictsOf, quotePairsOf, revisionsOf } from '../compare/perArticle.js';
import type { Agreement, Conflict, QuotePair, Revision } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';
import type { SourceIndex } from '../sources/sourceIndex.js';

/** What other sources say of one article, by the id of its annotation. */
export interface Findings {
  pairs(annotationId: string): readonly QuotePair[];
  conflicts(annotationId: string): readonly Conflict[];
  agreements(annotationId: string): readonly Agreement[];
  /** What a later report has otherwise, or an earlier one had. */
  revisions(annotationId: string): readonly Revision[];
}

/** Compares one article with the rest of its corpus. Cost by the article and what it shares, not by the corpus. */
export function findingsOf(index: SourceIndex, uri: string): Findings {
  const pairs = byAnnotation(uri, quotePairsOf(index, uri), ({ aParts, bParts }) => [...aParts, ...bParts]);
  const conflicts = byAnnotation(uri, conflictsOf(index, uri), ({ a, b }) => [a, b]);
  const agreements = byAnnotation(uri, agreementsOf(index, uri), ({ a, b }) => [a, b]);
  const revisions = byAnnotation(uri, revisionsOf(index, uri), ({ a, b }) => [a, b]);
  return {
    pairs: (id) => pairs.get(id) ?? [],
    conflicts: (id) => conflicts.get(id) ?? [],
    agreements: (id) => agreements.get(id) ?? [],
    revisions: (id) => revisions.get(id) ?? [],
  };
}

function byAnnotation<F>(
  uri: string,
  findings: readonly F[],
  sides: (finding: F) => readonly Passage[],
): ReadonlyMap<string, readonly F[]> {
  const found = new Map<string, F[]>();
  for (const finding of findings) {
    for (const { source, annotation } of sides(finding)) {
      if (source.uri !== uri) continue;
      const list = found.get(annotation.id) ?? [];
      if (!list.includes(finding)) list.push(finding);
      found.set(annotation.id, list);
    }
  }
  return found;
}
